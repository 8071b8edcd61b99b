/** Registers who came from a pasted list. It shows who is new and who is known, and why, before it writes. */

import { useState } from 'react';
import type { Id } from '../../../../core/base/id.ts';
import type { Event } from '../../../../core/evidence/event.ts';
import type { Participation } from '../../../../core/register/participation.ts';
import { type ReadList, readParticipants } from '../../../../core/register/list-reading/read-participants.ts';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { ProblemNote } from '../../../ui/problem-note.tsx';
import { useDoing } from '../../../ui/use-doing.ts';
import { uiWords } from '../../../ui/words.ts';
import { type Choice, usualChoice } from './list-plan.ts';
import { ListBox } from './list-box.tsx';
import { ListPreview } from './list-preview.tsx';
import { RegisterForm } from './register-form.tsx';
import { type Match, useRegister } from './use-register.ts';
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

/** A list with who its people may be, and who they are taken for. */
export type LookedUp = {
  readonly list: ReadList;
  readonly matches: readonly (readonly Match[])[];
  readonly choices: readonly Choice[];
};

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
      {looked === undefined && <Button onPress={close}>{say(uiWords.cancel)}</Button>}
    </div>
  );
}

/** Reads a list, and asks the register who of it is known. */
function useLookUp(here: ReadonlySet<Id>) {
  const register = useRegister();
  const looking = useDoing();
  const [looked, setLooked] = useState<LookedUp>();
  const look = (text: string): void =>
    looking.act(async () => {
      setLooked(undefined);
      const list = readParticipants(text);
      const people = list.participants.map(({ personal }) => personal);
      const matches = people.length === 0 ? [] : await register.matchesOf(people);
      setLooked({ list, matches, choices: matches.map((all) => usualChoice(all, here)) });
    });
  return { looked, setLooked, looking, look };
}
