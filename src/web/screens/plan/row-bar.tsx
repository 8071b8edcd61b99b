import { type RefObject, memo, useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '../../../core/base/id.ts';
import { findRow } from '../../../core/indexes.ts';
import { useOfRecord, useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { CompleteDialog } from './complete-dialog.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import type { Deeds } from './use-deeds.ts';
import type { RowDeeds } from './use-row-deeds.ts';
import { planWords } from './words.ts';

type Doing = { readonly deeds: Deeds; readonly rowDeeds: RowDeeds };

/** What can be done with the row that is active. */
export function ActiveRowBar({ active, ...doing }: Doing & { readonly active: Id | undefined }) {
  const latest = useRef<Doing>(doing);
  useLayoutEffect(() => {
    latest.current = doing;
  });
  const isItem = useOfRecord((record) => findRow(record, 'workPlanItems', active) !== undefined);
  const isStrand = useOfRecord((record) => findRow(record, 'strands', active) !== undefined);
  return <RowBar active={active} isItem={isItem} isStrand={isStrand} latest={latest} />;
}

type RowBarProps = {
  readonly active: Id | undefined;
  readonly isItem: boolean;
  readonly isStrand: boolean;
  readonly latest: RefObject<Doing>;
};

/** The buttons stay as they are while cells change. */
const RowBar = memo(function RowBar({ active, isItem, isStrand, latest }: RowBarProps) {
  const { say } = useReader();
  const [open, setOpen] = useState<'hold' | 'complete'>();
  const isNothing = !isItem && !isStrand;
  return (
    <div className="cluster plan-row-bar no-print">
      <Button onPress={() => latest.current.rowDeeds.add(active)}>{say(planWords.addItem)}</Button>
      <Button onPress={() => latest.current.rowDeeds.addStrand()}>{say(planWords.addStrand)}</Button>
      <Button
        kind="quiet"
        isDisabled={!isItem}
        onPress={() => latest.current.rowDeeds.move(active, 'up')}
        aria-keyshortcuts="Alt+ArrowUp"
      >
        ↑ {say(planWords.moveUp)}
      </Button>
      <Button
        kind="quiet"
        isDisabled={!isItem}
        onPress={() => latest.current.rowDeeds.move(active, 'down')}
        aria-keyshortcuts="Alt+ArrowDown"
      >
        ↓ {say(planWords.moveDown)}
      </Button>
      <Button kind="quiet" isDisabled={!isItem} onPress={() => setOpen('complete')}>
        {say(planWords.complete)}
      </Button>
      <Button kind="quiet" isDisabled={isNothing} onPress={() => setOpen('hold')}>
        {say(planWords.hold)}
      </Button>
      <Button kind="quiet" isDisabled={isNothing} onPress={() => latest.current.rowDeeds.remove(active)}>
        {say(planWords.remove)}
      </Button>
      {open !== undefined && (
        <RowDialog
          which={open}
          active={active}
          deeds={latest.current.deeds}
          close={() => setOpen(undefined)}
        />
      )}
    </div>
  );
});

type RowDialogProps = {
  readonly which: 'hold' | 'complete';
  readonly active: Id | undefined;
  readonly deeds: Deeds;
  readonly close: () => void;
};

function RowDialog({ which, active, deeds, close }: RowDialogProps) {
  const { record } = useProject();
  const item = findRow(record, 'workPlanItems', active);
  const strand = findRow(record, 'strands', active);
  if (which === 'complete')
    return item === undefined ? null : <CompleteDialog item={item} deeds={deeds} close={close} />;
  return item === undefined && strand === undefined ? null : (
    <HoldDialog item={item} strand={strand} deeds={deeds} close={close} />
  );
}
