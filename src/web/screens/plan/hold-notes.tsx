import { useState } from 'react';
import type { Rows } from '../../../core/project.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { sayHold } from './hold-words.ts';
import { ResumeDialog } from './resume-dialog.tsx';
import type { Deeds } from './use-deeds.ts';
import { planWords } from './words.ts';

type HoldNotesProps = {
  readonly holds: readonly Rows['holds'][];
  readonly deeds: Deeds;
  readonly isReadOnly: boolean;
};

/** Holds in words; those that go on can be ended. */
export function HoldNotes({ holds, deeds, isReadOnly }: HoldNotesProps) {
  const reader = useReader();
  const [resumed, setResumed] = useState<Rows['holds']>();
  return (
    <>
      {holds.map((hold) => (
        <div key={hold.id} className="plan-hold">
          <p dir="auto">‖ {sayHold(reader, hold)}</p>
          {!isReadOnly && hold.until === undefined && (
            <Button onPress={() => setResumed(hold)}>{reader.say(planWords.resume)}</Button>
          )}
        </div>
      ))}
      {resumed !== undefined && (
        <ResumeDialog hold={resumed} deeds={deeds} close={() => setResumed(undefined)} />
      )}
    </>
  );
}
