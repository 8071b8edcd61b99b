import type { Cell, Indicator } from '../../../core/indicators/indicator.ts';
import type { Observation } from '../../../core/indicators/observation.ts';
import { observationsOf } from '../../../core/indexes.ts';
import { formatPeriod } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Beside } from '../../ui/auto-field.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { cellInWords, numberInWords, reportedInWords } from './in-words.ts';
import { nextPeriodOf } from './next-period.ts';
import { ObservationForm } from './observation-form.tsx';
import { indicatorsWords } from './words.ts';

/** The values that were reported, the latest first, and how to record another. */
export function ObservationsCard({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useReader();
  const { record, can } = useProject();
  const { run, problem } = useRun();
  const rows = observationsOf(record, indicator.id).toSorted((a, b) =>
    a.to > b.to ? -1 : a.to < b.to ? 1 : 0,
  );
  const isWriter = can('write-record');
  const remove = (id: string): boolean =>
    run({ command: 'remove-row', input: { table: 'observations', id } });
  return (
    <section className="card stack" aria-labelledby="values">
      <div className="cluster">
        <h2 id="values">{say(indicatorsWords.values)}</h2>
        {isWriter && (
          <FormDialog
            trigger={<Button kind="main">{say(indicatorsWords.record)}</Button>}
            title={say(indicatorsWords.record)}
          >
            {(close) => (
              <ObservationForm
                indicator={indicator}
                start={nextPeriodOf(record, indicator) ?? {}}
                close={close}
              />
            )}
          </FormDialog>
        )}
      </div>
      <ProblemNote failed={problem} />
      {rows.length === 0 ? (
        <p className="remark">{say(indicatorsWords.noValues)}</p>
      ) : (
        <ObservationTable indicator={indicator} rows={rows} remove={isWriter ? remove : undefined} />
      )}
    </section>
  );
}

type Remove = ((id: string) => boolean) | undefined;

function ObservationTable({
  indicator,
  rows,
  remove,
}: {
  readonly indicator: Indicator;
  readonly rows: readonly Observation[];
  readonly remove: Remove;
}) {
  const { say } = useReader();
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
            <ObservationRow key={row.id} indicator={indicator} row={row} isSplit={isSplit} remove={remove} />
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
}: {
  readonly indicator: Indicator;
  readonly row: Observation;
  readonly isSplit: boolean;
  readonly remove: Remove;
}) {
  const reader = useReader();
  const { say, pick } = reader;
  const period = formatPeriod(row);
  return (
    <tr id={`at-${row.id}`}>
      <th scope="row">
        <bdi>{period}</bdi>
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
      <td dir="auto">{pick(row.note)}</td>
      {remove !== undefined && (
        <td className="no-print">
          <div className="cluster">
            <FormDialog
              trigger={
                <Button kind="quiet" aria-label={say(indicatorsWords.editValue, { period })}>
                  {say(indicatorsWords.edit)}
                </Button>
              }
              title={say(indicatorsWords.editValue, { period })}
            >
              {(close) => <ObservationForm indicator={indicator} start={row} close={close} />}
            </FormDialog>
            <Button
              kind="quiet"
              aria-label={say(indicatorsWords.removeValue, { period })}
              onPress={() => remove(row.id)}
            >
              {say(indicatorsWords.remove)}
            </Button>
          </div>
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
