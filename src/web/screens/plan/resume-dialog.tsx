import { useState } from 'react';
import type { Rows } from '../../../core/project.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { today } from '../../today.ts';
import { readDay } from '../../ui/field-kinds.ts';
import { DialogField } from './dialog-field.tsx';
import { sayHold } from './hold-words.ts';
import { PlanDialog } from './plan-dialog.tsx';
import type { Deeds } from './use-deeds.ts';
import { planWords } from './words.ts';

type ResumeDialogProps = { readonly hold: Rows['holds']; readonly deeds: Deeds; readonly close: () => void };

/** Asks for the last day of a hold. */
export function ResumeDialog({ hold, deeds, close }: ResumeDialogProps) {
  const reader = useReader();
  const { say } = reader;
  const { asOf } = useProject();
  const [until, setUntil] = useState(formatDay(asOf < today() ? asOf : today()));
  const [isTried, setTried] = useState(false);
  const day = readDay(until);
  const isBackwards = day !== undefined && hold.since !== undefined && day < hold.since;
  const resume = (): void => {
    setTried(true);
    if (day === undefined || isBackwards) return;
    deeds.run({ command: 'resume-hold', input: { hold: hold.id, until: day } });
    close();
  };
  const trouble =
    day === undefined ? planWords.dayNeeded : isBackwards ? planWords.lastBeforeFirst : undefined;
  return (
    <PlanDialog
      title={say(planWords.resumeTitle)}
      action={say(planWords.resumeNow)}
      onAction={resume}
      close={close}
    >
      <p dir="auto">{sayHold(reader, hold)}</p>
      <DialogField
        label={say(planWords.lastDay)}
        kind="day"
        value={until}
        type={setUntil}
        trouble={isTried && trouble !== undefined ? say(trouble) : undefined}
      />
    </PlanDialog>
  );
}
