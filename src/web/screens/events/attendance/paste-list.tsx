/** Registers who came from a pasted list. It shows who is new and who is known, and why, before it writes. */

import type { Event } from '../../../../core/evidence/event.ts';
import type { Participation } from '../../../../core/register/participation.ts';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { ProblemNote } from '../../../ui/problem-note.tsx';
import { uiWords } from '../../../ui/words.ts';
import { ListBox } from './list-box.tsx';
import { ListPreview } from './list-preview.tsx';
import { RegisterForm } from './register-form.tsx';
import { useLookUp } from './use-look-up.ts';
import { attendanceWords as words } from './words.ts';

type PasteProps = {
  readonly event: Event;
  readonly participations: readonly Participation[];
  readonly again: () => void;
};

/** The button with its dialog. */
export function PasteList(props: PasteProps) {
  const { say } = useReader();
  return (
    <FormDialog trigger={<Button kind="main">{say(words.paste)}</Button>} title={say(words.pasteTitle)}>
      {(close) => <PasteForm {...props} close={close} />}
    </FormDialog>
  );
}

function PasteForm({ event, participations, again, close }: PasteProps & { readonly close: () => void }) {
  const { say } = useReader();
  const here = new Set(participations.map(({ person }) => person));
  const { looked, setLooked, looking, look } = useLookUp(here);
  return (
    <div className="stack">
      <ListBox read={look} />
      <div role="status">
        {looking.isBusy && <p>{say(words.reading)}</p>}
        {looked?.list.participants.length === 0 && <p>{say(words.nobodyRead)}</p>}
      </div>
      <ProblemNote failed={looking.failed} />
      {looked !== undefined && (
        <>
          <ListPreview
            looked={looked}
            choose={(at, choice) => setLooked({ ...looked, choices: looked.choices.with(at, choice) })}
            here={here}
          />
          <RegisterForm event={event} looked={looked} again={again} close={close} />
        </>
      )}
      {looked === undefined && (
        <p>
          <Button onPress={close}>{say(uiWords.cancel)}</Button>
        </p>
      )}
    </div>
  );
}
