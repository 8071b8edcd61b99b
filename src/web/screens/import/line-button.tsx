import { choiceWords } from '../../record-words/choice-words.ts';
import { useReader } from '../../say.tsx';
import type { ReadAt } from './row-words.ts';
import { importWords } from './words.ts';

const tones = { certain: undefined, likely: 'info', guess: 'warn' } as const;

/** The line in which something was read, and how sure the reader is; it goes to that line where the line is shown. */
export function LineButton({
  at: { line, sure },
  goTo,
}: {
  readonly at: { readonly line: number; readonly sure?: ReadAt['sure'] };
  readonly goTo: ((line: number) => void) | undefined;
}) {
  const { say } = useReader();
  const words = say(importWords.line, { line });
  return (
    <span className="line-at">
      {goTo === undefined ? (
        <span className="meta">{words}</span>
      ) : (
        <button type="button" className="line-button" data-at={line} onClick={() => goTo(line)}>
          {words}
        </button>
      )}
      {sure !== undefined && sure !== 'certain' && (
        <span className="badge" data-tone={tones[sure]}>
          {say(choiceWords[sure] ?? sure)}
        </span>
      )}
    </span>
  );
}
