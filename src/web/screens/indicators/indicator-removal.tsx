import { useLocation } from '../../router.tsx';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { indicatorsWords } from './words.ts';

/** Takes an indicator out of the record, and goes back to the others. */
export function IndicatorRemoval({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useReader();
  const { place, can } = useProject();
  const { run, problem } = useRun();
  const [, navigate] = useLocation();
  if (!can('write-record')) return null;
  const remove = (): void => {
    const input = { table: 'indicators', id: indicator.id };
    if (run({ command: 'remove-row', input })) navigate(addressOf(place, 'indicators'));
  };
  return (
    <div className="no-print">
      <ProblemNote failed={problem} />
      <Button kind="quiet" onPress={remove}>
        {say(indicatorsWords.removeIndicator)}
      </Button>
    </div>
  );
}
