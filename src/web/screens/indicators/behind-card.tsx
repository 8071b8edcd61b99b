import { Link } from '../../router.tsx';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { supplyOf } from '../../../core/indicators/supply.ts';
import { formatPeriod, formatDay } from '../../../i18n/dates.ts';
import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { placeAddress } from '../../project/place-address.ts';
import { useReader } from '../../say.tsx';
import { type CountedEvent, type ReadPart, countedEvents, evidenceIdsOf, readPartsOf } from './counted.ts';
import { useEvidenceName } from '../../record-words/use-evidence-name.ts';
import { indicatorsWords } from './words.ts';

/** What the figures of an indicator rest on: events that it counts, proofs of its values, and the lines that were read. */
export function BehindCard({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useReader();
  const { record, asOf } = useProject();
  const nameOf = useEvidenceName();
  // What a formula counts stands with it, in the trace of the value.
  const hasFormula = indicator.formula !== undefined;
  const events = hasFormula ? [] : countedEvents(record, indicator, asOf);
  const { planned, held } = supplyOf(record, indicator, asOf);
  const proofs = evidenceIdsOf(record, indicator);
  const parts = readPartsOf(record, indicator);
  const isBare = [events, planned, held, proofs, parts].every((list) => list.length === 0);
  if (isBare && hasFormula) return null;
  return (
    <section className="card stack" aria-labelledby="behind">
      <h2 id="behind">{say(indicatorsWords.behindIt)}</h2>
      {isBare && <p className="remark">{say(indicatorsWords.nothingBehind)}</p>}
      {events.length > 0 && <Events events={events} />}
      <Items items={planned} message={indicatorsWords.plannedItems} />
      <Items items={held} message={indicatorsWords.heldItems} />
      {proofs.length > 0 && (
        <div>
          <h3>{say(indicatorsWords.proofs)}</h3>
          <ul>
            {proofs.map((id) => (
              <li key={id} dir="auto">
                {nameOf(id)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {parts.length > 0 && (
        <div>
          <h3>{say(indicatorsWords.readFrom)}</h3>
          <ul className="stack">
            {parts.map((part) => (
              <ReadLine key={`${part.part} ${part.from.source} ${String(part.from.line)}`} part={part} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Events({ events }: { readonly events: readonly CountedEvent[] }) {
  const { say } = useReader();
  const nameOf = useEvidenceName();
  return (
    <div>
      <h3>{say(indicatorsWords.countedEvents, { count: events.length })}</h3>
      <ul>
        {events.map(({ event, participations }) => (
          <li key={event.id}>
            <bdi className="meta">{event.from === event.to ? formatDay(event.to) : formatPeriod(event)}</bdi>{' '}
            <span dir="auto">{nameOf(event.id)}</span>
            {participations !== undefined && (
              <span className="meta">
                {' '}
                {say(indicatorsWords.participationsAt, { count: participations })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Items({
  items,
  message,
}: {
  readonly items: readonly Rows['workPlanItems'][];
  readonly message: string;
}) {
  const { say, pick } = useReader();
  const { record, place } = useProject();
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{say(message, { count: items.length })}</summary>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Link href={placeAddress(place, record, { table: 'workPlanItems', row: item.id }) ?? ''}>
              <bdi>{item.code}</bdi> <span dir="auto">{pick(item.title)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

const partWords = {
  indicator: indicatorsWords.readIndicator,
  baseline: indicatorsWords.readBaseline,
  target: indicatorsWords.readTarget,
  value: indicatorsWords.readValue,
} as const;

function ReadLine({ part: { part, from, name } }: { readonly part: ReadPart }) {
  const { say } = useReader();
  const remarks = [
    say(indicatorsWords.atLine, { name, line: from.line }),
    ...(from.page === undefined ? [] : [say(indicatorsWords.onPage, { page: from.page })]),
    ...(from.printed === undefined ? [] : [say(indicatorsWords.asPrinted, { printed: from.printed })]),
    say(indicatorsWords[from.confidence]),
  ];
  return (
    <li>
      <b>{say(partWords[part])}</b>
      <br />
      <span className="remark">{remarks.join(' · ')}</span>
    </li>
  );
}
