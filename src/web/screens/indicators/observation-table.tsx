import { Fragment } from 'react';
import type { Cell, Indicator } from '../../../core/indicators/indicator.ts';
import type { Observation } from '../../../core/indicators/observation.ts';
import { formatPeriod } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Beside } from '../../ui/auto-field.tsx';
import { CorrectionRow, correctionIdsOf, correctionsOf } from './correction-row.tsx';
import { cellInWords, numberInWords, reportedInWords } from './in-words.ts';
import { ObservationActions } from './observation-actions.tsx';
import { type Bookings, useBookings } from './use-bookings.ts';
import { indicatorsWords } from './words.ts';

type TableProps = {
  readonly indicator: Indicator;
  readonly rows: readonly Observation[];
  readonly remove: ((id: string) => boolean) | undefined;
};

/** The reported values, each with its corrections. Who booked one is in the journal, which is read where there is one to be named. */
export function ObservationTable(props: TableProps) {
  const { record, can } = useProject();
  const isCorrected = correctionIdsOf(record, props.rows).length > 0;
  return isCorrected && can('read-journal') ? (
    <TableWithBookings {...props} />
  ) : (
    <PlainTable {...props} bookings={noBookings} />
  );
}

const noBookings: Bookings = new Map();

function TableWithBookings(props: TableProps) {
  return <PlainTable {...props} bookings={useBookings()} />;
}

type BookedProps = TableProps & { readonly bookings: Bookings };

function PlainTable({ indicator, rows, remove, bookings }: BookedProps) {
  const { say } = useReader();
  const { record } = useProject();
  const isSplit = rows.some(({ cells = [] }) => cells.length > 0);
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={say(indicatorsWords.values)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(indicatorsWords.period)}</th>
            <th scope="col" data-kind="number">
              {say(indicatorsWords.value)}
            </th>
            {isSplit && <th scope="col">{say(indicatorsWords.split)}</th>}
            <th scope="col">{say(indicatorsWords.note)}</th>
            {remove !== undefined && <td className="no-print" />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <ObservationRow indicator={indicator} row={row} isSplit={isSplit} remove={remove} />
              {correctionsOf(record, row).map((correction) => (
                <CorrectionRow
                  key={correction.adjustment.id}
                  {...{ indicator, correction, isSplit, bookings }}
                  hasActions={remove !== undefined}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ObservationRow({
  indicator,
  row,
  isSplit,
  remove,
}: Omit<TableProps, 'rows'> & { readonly row: Observation; readonly isSplit: boolean }) {
  const reader = useReader();
  return (
    <tr id={`at-${row.id}`}>
      <th scope="row">
        <bdi>{formatPeriod(row)}</bdi>
        <Beside table="observations" row={row.id} field="value" />
      </th>
      <td data-kind="number">
        <bdi>{reportedInWords(reader, indicator, row.value)}</bdi>
      </td>
      {isSplit && (
        <td>
          <Cells indicator={indicator} cells={row.cells ?? []} />
        </td>
      )}
      <td dir="auto">{reader.pick(row.note)}</td>
      {remove !== undefined && (
        <td className="no-print">
          <ObservationActions indicator={indicator} row={row} remove={remove} />
        </td>
      )}
    </tr>
  );
}

function Cells({ indicator, cells }: { readonly indicator: Indicator; readonly cells: readonly Cell[] }) {
  const reader = useReader();
  return (
    <ul className="cluster">
      {cells.map(({ of, value }) => (
        <li key={cellInWords(of)}>
          <span dir="auto">{cellInWords(of)}</span>{' '}
          <bdi>
            {value === null
              ? reader.say(indicatorsWords.notReported)
              : numberInWords(reader, indicator, value)}
          </bdi>
        </li>
      ))}
    </ul>
  );
}
