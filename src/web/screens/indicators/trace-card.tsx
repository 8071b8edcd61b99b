import type { Indicator } from '../../../core/indicators/indicator.ts';
import { traceOf } from '../../../core/indicators/trace.ts';
import { nameOfLine, wordsOfSplit } from '../../../core/indicators/trace-words.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { phraseInWords, reportedInWords } from './in-words.ts';
import { TracePartTable } from './trace-part.tsx';
import { indicatorsWords as words } from './words.ts';

/** How a computed value came about, down to the events and what proves them. */
export function TraceCard({ indicator }: { readonly indicator: Indicator }) {
  const reader = useReader();
  const { say } = reader;
  const { record, asOf } = useProject();
  if (indicator.formula === undefined) return null;
  const { value, parts, splits, typed } = traceOf(record, indicator, { to: asOf });
  return (
    <section className="card stack" aria-labelledby="trace">
      <h2 id="trace">
        {say(words.traceTitle, { value: reportedInWords(reader, indicator, value), day: formatDay(asOf) })}
      </h2>
      {parts.map((part) => (
        <TracePartTable key={part.part} indicator={indicator} part={part} />
      ))}
      {typed.length > 0 && (
        <div className="note" data-tone="warn">
          <p>{say(words.traceTyped)}</p>
          <ul>
            {typed.map((line) => (
              <li key={line.row} dir="auto">
                {line.on !== undefined && `${formatDay(line.on)}: `}
                {reportedInWords(reader, indicator, line.amount)} –{' '}
                {nameOfLine(record, line)
                  .map((phrase) => phraseInWords(reader, phrase))
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      {splits.map((split) => (
        <p key={split.dimension} className="remark">
          {wordsOfSplit(split)
            .map((phrase) => phraseInWords(reader, phrase))
            .join(' · ')}
        </p>
      ))}
    </section>
  );
}
