import { formatDay } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { KeptFile } from '../report/kept-file.tsx';
import { releaseWords as words } from './words.ts';

/** What was published, the latest first, each with its files. */
export function PublishedCard() {
  const { say } = useReader();
  const { record } = useProject();
  const releases = record.releases.toSorted((a, b) => b.version - a.version);
  return (
    <section className="card stack">
      <h2>{say(words.published)}</h2>
      {releases.length === 0 && <p className="remark">{say(words.nothingPublished)}</p>}
      <ol className="stack">
        {releases.map(({ id, on, grounds, documents }) => (
          <li key={id} className="stack">
            <h3>
              {grounds.length === 0
                ? say(words.onWhole, { day: formatDay(on) })
                : say(words.on, { day: formatDay(on), grounds: grounds.join(', ') })}
            </h3>
            <ul className="cluster">
              {documents.map((file) => (
                <li key={file.name}>
                  <KeptFile file={file} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
