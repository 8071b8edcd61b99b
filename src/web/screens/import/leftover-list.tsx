import type { Source } from '../../../core/sources/source.ts';
import { choiceWords } from '../../record-words/choice-words.ts';
import { useReader } from '../../say.tsx';
import { LineButton } from './line-button.tsx';
import { importWords } from './words.ts';

/** The lines that are not in the record, each with the reason. */
export function LeftoverList({
  leftovers,
  goTo,
}: {
  readonly leftovers: Source['leftovers'];
  readonly goTo?: (line: number) => void;
}) {
  const { say } = useReader();
  const count = new Set(leftovers.map(({ line }) => line)).size;
  return (
    <details className="card read-table" open={count > 0 && count <= 40}>
      <summary>
        <h3>{say(importWords.leftovers, { count })}</h3>
      </summary>
      <ul className="leftovers">
        {leftovers.map(({ line, text, why }, index) => (
          <li key={index} data-at={line}>
            <LineButton at={{ line }} goTo={goTo} /> <span dir="auto">{text}</span>{' '}
            <span className="badge">{say(choiceWords[why] ?? why)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
