import { isLocked } from '../../../core/commands/refuse-locked.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import type { Observation } from '../../../core/indicators/observation.ts';
import { formatPeriod } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { ObservationForm } from './observation-form.tsx';
import { indicatorsWords } from './words.ts';

/** What can be done with a reported value. What was submitted is corrected, and not removed; evidence may still come. */
export function ObservationActions({
  indicator,
  row,
  remove,
}: {
  readonly indicator: Indicator;
  readonly row: Observation;
  readonly remove: (id: string) => boolean;
}) {
  const { say } = useReader();
  const { record } = useProject();
  const period = formatPeriod(row);
  const isSubmitted = isLocked(record, 'observations', row);
  return (
    <div className="observation-actions">
      {isSubmitted && (
        <FormDialog
          trigger={
            <Button aria-label={say(indicatorsWords.correctValueOf, { period })}>
              {say(indicatorsWords.correctValue)}
            </Button>
          }
          title={say(indicatorsWords.correctTitle, { period })}
        >
          {(close) => <CorrectionForm indicator={indicator} observation={row} close={close} />}
        </FormDialog>
      )}
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
      {!isSubmitted && (
        <Button
          kind="quiet"
          aria-label={say(indicatorsWords.removeValue, { period })}
          onPress={() => remove(row.id)}
        >
          {say(indicatorsWords.remove)}
        </Button>
      )}
    </div>
  );
}
