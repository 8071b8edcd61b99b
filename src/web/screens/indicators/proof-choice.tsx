import type { Id } from '../../../core/base/id.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useEvidenceName } from '../../record-words/use-evidence-name.ts';
import { indicatorsWords } from './words.ts';

/** Which documents and events prove a value. */
export function ProofChoice({
  chosen,
  choose,
}: {
  readonly chosen: readonly Id[];
  readonly choose: (ids: readonly Id[]) => void;
}) {
  const { say } = useReader();
  const { record } = useProject();
  const nameOf = useEvidenceName();
  const events = record.events.toSorted((a, b) => (a.to > b.to ? -1 : 1));
  const all = [
    ...record.documents.map(({ id }) => ({ id, name: nameOf(id) })),
    ...events.map(({ id, to }) => ({ id, name: `${formatDay(to)} ${nameOf(id)}` })),
  ];
  if (all.length === 0) return null;
  const toggle = (id: Id, isChosen: boolean): void =>
    choose(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <details open={chosen.length > 0}>
      <summary>
        {say(indicatorsWords.evidence)} ({chosen.length})
      </summary>
      <ul className="proofs">
        {all.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />{' '}
              <span dir="auto">{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
