import { useState } from 'react';
import type { Day } from '../../../core/base/day.ts';
import { formatDay } from '../../../i18n/dates.ts';
import type { Rows } from '../../../core/project.ts';
import { useReader } from '../../say.tsx';
import { readDay } from '../../ui/field-kinds.ts';
import { DialogField } from './dialog-field.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import type { Deeds } from './use-deeds.ts';
import { planWords } from './words.ts';

type CompleteDialogProps = {
  readonly item: Rows['workPlanItems'];
  readonly deeds: Deeds;
  readonly close: () => void;
};

/** Asks when an item was done. Where a day was planned, that is what stands there. */
export function CompleteDialog({ item, deeds, close }: CompleteDialogProps) {
  const { say } = useReader();
  const planned = item.dates?.find((date) => date.is === 'planned');
  const [from, setFrom] = useState(planned === undefined ? '' : formatDay(planned.from));
  const [to, setTo] = useState(planned === undefined ? '' : formatDay(planned.to));
  const [isTried, setTried] = useState(false);
  const [first, last] = [readDay(from), readDay(to === '' ? from : to)];
  const troubles = troublesOf(first, last);
  const complete = (): void => {
    setTried(true);
    if (troubles.from !== undefined || troubles.to !== undefined) return;
    deeds.run({ command: 'complete-item', input: { item: item.id, from: first, to: last } });
    close();
  };
  const shown = (trouble: string | undefined): string | undefined =>
    isTried && trouble !== undefined ? say(trouble) : undefined;
  return (
    <PlanDialog
      title={say(planWords.completeTitle)}
      action={say(planWords.completeNow)}
      onAction={complete}
      close={close}
    >
      <DialogField
        label={say(planWords.from)}
        kind="day"
        value={from}
        type={setFrom}
        trouble={shown(troubles.from)}
      />
      <DialogField
        label={say(planWords.to)}
        kind="day"
        value={to}
        type={setTo}
        trouble={shown(troubles.to)}
      />
    </PlanDialog>
  );
}

/** What is wrong with the days, as messages. */
function troublesOf(from: Day | undefined, to: Day | undefined) {
  if (from === undefined) return { from: planWords.dayNeeded, to: undefined };
  if (to === undefined) return { from: undefined, to: planWords.dayNeeded };
  return { from: undefined, to: to < from ? planWords.lastBeforeFirst : undefined };
}
