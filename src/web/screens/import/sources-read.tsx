import { useSearchParams } from '../../router.tsx';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Beside } from '../../ui/auto-field.tsx';
import { LeftoverList } from './leftover-list.tsx';
import { importWords } from './words.ts';

/** The documents that were read into the record before, with what is in none of its rows. */
export function SourcesRead() {
  const { say } = useReader();
  const { record } = useProject();
  const [search] = useSearchParams();
  const wanted = search.get('row');
  return (
    <section className="stack">
      <h2>{say(importWords.readBefore)}</h2>
      {record.sources.length === 0 && <p className="remark">{say(importWords.noneBefore)}</p>}
      {record.sources.map(({ id, name, leftovers }) => (
        <article
          key={id}
          id={`at-${id}`}
          className="card stack"
          data-pointed={id === wanted ? '' : undefined}
        >
          <h3 dir="auto">{name}</h3>
          <LeftoverList leftovers={leftovers} />
          <Beside table="sources" row={id} field="leftovers" />
        </article>
      ))}
    </section>
  );
}
