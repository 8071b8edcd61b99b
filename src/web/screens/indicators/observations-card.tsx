import type { Indicator } from '../../../core/indicators/indicator.ts';
import { observationsOf } from '../../../core/indexes.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { nextPeriodOf } from './next-period.ts';
import { ObservationForm } from './observation-form.tsx';
import { ObservationTable } from './observation-table.tsx';
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
