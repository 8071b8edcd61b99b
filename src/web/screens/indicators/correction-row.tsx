import type { Id } from '../../../core/base/id.ts';
import { adjustmentsOf } from '../../../core/indexes.ts';
import type { Adjustment } from '../../../core/indicators/adjustment.ts';
import { type Reported, withAdjustments } from '../../../core/indicators/correction.ts';
import type { Cell, Indicator } from '../../../core/indicators/indicator.ts';
import type { Observation } from '../../../core/indicators/observation.ts';
import type { Project } from '../../../core/project.ts';
import { correctionWords } from '../../correction/words.ts';
import { useReader } from '../../say.tsx';
import { BookedBy } from './booked-by.tsx';
import { keyOf, valueIn } from './cell-keys.ts';
import { cellInWords, numberInWords, reportedInWords } from './in-words.ts';
import type { Bookings } from './use-bookings.ts';
import { indicatorsWords as words } from './words.ts';

/** A correction of an observation, with what the observation said before and after it. */
export type BookedCorrection = {
  readonly adjustment: Adjustment;
  readonly before: Reported;
  readonly after: Reported;
};

/** The corrections of an observation, in the order of their days. */
export const correctionsOf = (project: Project, observation: Observation): readonly BookedCorrection[] =>
  adjustmentsOf(project, observation.id)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((adjustment, nth, all) => ({
      adjustment,
      before: withAdjustments(observation, all.slice(0, nth)),
      after: withAdjustments(observation, all.slice(0, nth + 1)),
    }));

/** A row of the list of values: what was corrected, why, by whom and when. `bookings` has who booked them, as far as the reader may know. */
export function CorrectionRow({
  indicator,
  correction: { adjustment, before, after },
  isSplit,
  bookings,
  hasActions,
}: {
  readonly indicator: Indicator;
  readonly correction: BookedCorrection;
  readonly isSplit: boolean;
  readonly bookings: Bookings;
  readonly hasActions: boolean;
}) {
  const reader = useReader();
  const { say, pick } = reader;
  const booking = bookings.get(adjustment.id);
  const fromTo = (one: Reported, other: Reported): string =>
    say(words.fromTo, {
      before: reportedInWords(reader, indicator, one.value),
      after: reportedInWords(reader, indicator, other.value),
    });
  return (
    <tr id={`at-${adjustment.id}`} className="correction-row">
      <th scope="row">{say(correctionWords.correctionOf, { day: adjustment.on })}</th>
      <td data-kind="number">{adjustment.value !== undefined && <bdi>{fromTo(before, after)}</bdi>}</td>
      {isSplit && (
        <td>
          <ul className="cluster">
            {(adjustment.cells ?? []).map(({ of }) => (
              <li key={keyOf(of)}>
                <span dir="auto">{cellInWords(of)}</span>{' '}
                <CellChange indicator={indicator} of={of} before={before} after={after} />
              </li>
            ))}
          </ul>
        </td>
      )}
      <td>
        <span dir="auto">{pick(adjustment.reason)}</span>
        {booking !== undefined && <BookedBy booking={booking} />}
      </td>
      {hasActions && <td className="no-print" />}
    </tr>
  );
}

function CellChange({
  indicator,
  of,
  before,
  after,
}: {
  readonly indicator: Indicator;
  readonly of: Cell['of'];
  readonly before: Reported;
  readonly after: Reported;
}) {
  const reader = useReader();
  const shown = ({ cells }: Reported): string => {
    const value = valueIn(cells, of) ?? null;
    return value === null ? reader.say(words.notReported) : numberInWords(reader, indicator, value);
  };
  return <bdi>{reader.say(words.fromTo, { before: shown(before), after: shown(after) })}</bdi>;
}

/** The corrections of several observations, by their ids. */
export const correctionIdsOf = (project: Project, rows: readonly Observation[]): readonly Id[] =>
  rows.flatMap(({ id }) => adjustmentsOf(project, id).map((adjustment) => adjustment.id));
