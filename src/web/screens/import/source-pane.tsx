/** The text of a report as it was read, with the numbers of its lines. */

import { memo } from 'react';
import type { Source } from '../../../core/sources/source.ts';
import { choiceWords } from '../../record-words/choice-words.ts';
import { useReader } from '../../say.tsx';

type Leftovers = Source['leftovers'];

/** So many lines are laid out together; those out of sight are not. */
const together = 40;

/** The lines. Those that are not in the record say why. */
export const SourceLines = memo(function SourceLines({
  text,
  leftovers,
}: {
  readonly text: string;
  readonly leftovers: Leftovers;
}) {
  const lines = linesOf(text);
  const reasons = new Map(leftovers.map(({ line, why }) => [line, why]));
  const groups = Array.from({ length: Math.ceil(lines.length / together) }, (_, index) => index * together);
  return groups.map((from) => (
    <div key={from} className="source-lines" role="group">
      {lines.slice(from, from + together).map((words, index) => (
        <SourceLine
          key={from + index}
          line={from + index + 1}
          words={words}
          why={reasons.get(from + index + 1)}
        />
      ))}
    </div>
  ));
});

function SourceLine({
  line,
  words,
  why,
}: {
  readonly line: number;
  readonly words: string;
  readonly why: Leftovers[number]['why'] | undefined;
}) {
  const { say } = useReader();
  return (
    <div className="source-line" data-line={line} data-left={why !== undefined} tabIndex={-1}>
      <span className="source-number">{line}</span>
      <span dir="auto">{words}</span>
      {why !== undefined && <span className="badge">{say(choiceWords[why] ?? why)}</span>}
    </div>
  );
}

/** Lines as the reader counts them. */
const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|\n|\r/).map((line) => line.replaceAll('\f', ''));
