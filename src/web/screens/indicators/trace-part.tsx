import { findRow } from '../../../core/indexes.ts';
import { formulaWords } from '../../../core/indicators/formulas/formula-words.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import type { TraceLine, TracePart } from '../../../core/indicators/trace.ts';
import { nameOfLine, wordsOfCount, wordsOfPart } from '../../../core/indicators/trace-words.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { formatDecimal } from '../../../i18n/number.ts';
import { placeAddress } from '../../project/place-address.ts';
import { useProject } from '../../project/project-context.tsx';
import { Link } from '../../router.tsx';
import { useReader } from '../../say.tsx';
import { DocumentName } from '../../library/document-name.tsx';
import { phraseInWords, reportedInWords } from './in-words.ts';
import { indicatorsWords as words } from './words.ts';

/** One side of a formula: its words, everything that it counted with where it comes from, and what that adds up to. */
export function TracePartTable({
  indicator,
  part,
}: {
  readonly indicator: Indicator;
  readonly part: TracePart;
}) {
  const reader = useReader();
  const { say } = reader;
  const { record } = useProject();
  const title = formulaWords(record, part.term)
    .map((phrase) => phraseInWords(reader, phrase))
    .join(' ');
  return (
    <div className="stack">
      <h3>{title}</h3>
      <div className="scroll" tabIndex={0} role="region" aria-label={title}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(words.traceDate)}</th>
              <th scope="col">{say(words.traceWhat)}</th>
              <th scope="col" data-kind="number">
                {say(words.traceAmount)}
              </th>
              <th scope="col">{say(words.evidence)}</th>
            </tr>
          </thead>
          <tbody>
            {part.lines.map((line) => (
              <Line key={`${line.table} ${line.row}`} indicator={indicator} line={line} />
            ))}
          </tbody>
          <Sum part={part} />
        </table>
      </div>
      {wordsOfPart(part).map((phrase) => {
        const said = phraseInWords(reader, phrase);
        return (
          <p key={said} className="remark">
            {said}
          </p>
        );
      })}
    </div>
  );
}

/** What the lines add up to, with who had come before the period already. */
function Sum({ part }: { readonly part: TracePart }) {
  const { say, tag } = useReader();
  return (
    <tfoot>
      {part.before !== '0' && (
        <tr>
          <td />
          <th scope="row">{say(words.traceBefore)}</th>
          <td className="number">{formatDecimal(tag, part.before)}</td>
          <td />
        </tr>
      )}
      <tr>
        <td />
        <th scope="row">{say(words.traceTotal)}</th>
        <td className="number">{part.value === undefined ? '' : formatDecimal(tag, part.value)}</td>
        <td />
      </tr>
    </tfoot>
  );
}

/** Something that was counted: it leads to where it stands in the record, and to what proves it. */
function Line({ indicator, line }: { readonly indicator: Indicator; readonly line: TraceLine }) {
  const reader = useReader();
  const { record, place } = useProject();
  const inWords = (phrases: ReturnType<typeof nameOfLine>): string =>
    phrases.map((phrase) => phraseInWords(reader, phrase)).join(' · ');
  const address = placeAddress(place, record, { table: line.table, row: line.row }) ?? '';
  return (
    <tr>
      <td>{line.on !== undefined && <bdi>{formatDay(line.on)}</bdi>}</td>
      <th scope="row">
        <Link href={address} dir="auto">
          {inWords(nameOfLine(record, line))}
        </Link>
        <span className="meta trace-count">{inWords(wordsOfCount(line))}</span>
      </th>
      <td className="number">{reportedInWords(reader, indicator, line.amount)}</td>
      <td>
        <ul className="trace-sources">
          {line.sources
            .flatMap((id) => findRow(record, 'documents', id) ?? [])
            .map((document) => (
              <li key={document.id}>
                <DocumentName document={document} />
              </li>
            ))}
        </ul>
      </td>
    </tr>
  );
}
