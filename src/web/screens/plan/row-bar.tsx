import { useState } from 'react';
import type { Id } from '../../../core/base/id.ts';
import { findRow } from '../../../core/indexes.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { CompleteDialog } from './complete-dialog.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import type { Deeds } from './use-deeds.ts';
import type { RowDeeds } from './use-row-deeds.ts';
import { planWords } from './words.ts';

type RowBarProps = { readonly active: Id | undefined; readonly deeds: Deeds; readonly rowDeeds: RowDeeds };

/** What can be done with the row that is active. */
export function RowBar({ active, deeds, rowDeeds }: RowBarProps) {
  const { say } = useReader();
  const { record } = useProject();
  const [open, setOpen] = useState<'hold' | 'complete'>();
  const item = findRow(record, 'workPlanItems', active);
  const strand = findRow(record, 'strands', active);
  const isNothing = item === undefined && strand === undefined;
  const close = (): void => setOpen(undefined);
  return (
    <div className="cluster plan-row-bar no-print">
      <Button onPress={() => rowDeeds.add(active)}>{say(planWords.addItem)}</Button>
      <Button onPress={rowDeeds.addStrand}>{say(planWords.addStrand)}</Button>
      <Button
        kind="quiet"
        isDisabled={item === undefined}
        onPress={() => rowDeeds.move(active, 'up')}
        aria-keyshortcuts="Alt+ArrowUp"
      >
        ↑ {say(planWords.moveUp)}
      </Button>
      <Button
        kind="quiet"
        isDisabled={item === undefined}
        onPress={() => rowDeeds.move(active, 'down')}
        aria-keyshortcuts="Alt+ArrowDown"
      >
        ↓ {say(planWords.moveDown)}
      </Button>
      <Button kind="quiet" isDisabled={item === undefined} onPress={() => setOpen('complete')}>
        {say(planWords.complete)}
      </Button>
      <Button kind="quiet" isDisabled={isNothing} onPress={() => setOpen('hold')}>
        {say(planWords.hold)}
      </Button>
      <Button kind="quiet" isDisabled={isNothing} onPress={() => rowDeeds.remove(active)}>
        {say(planWords.remove)}
      </Button>
      {open === 'complete' && item !== undefined && (
        <CompleteDialog item={item} deeds={deeds} close={close} />
      )}
      {open === 'hold' && !isNothing && (
        <HoldDialog item={item} strand={strand} deeds={deeds} close={close} />
      )}
    </div>
  );
}
