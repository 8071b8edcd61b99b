import { useState } from 'react';
import { type PersonalFields, personalFieldNames } from '../../../../core/register/personal-fields.ts';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { FormEnd } from '../../../ui/form-end.tsx';
import { LabelledInput } from '../../../ui/labelled-input.tsx';
import { useDoing } from '../../../ui/use-doing.ts';
import type { ShownPerson } from '../attendance/register-calls.ts';
import { useRegister } from '../attendance/use-register.ts';
import { correctionOf } from './correction-of.ts';
import { peopleWords as words } from './words.ts';

type CorrectProps = {
  readonly shown: ShownPerson;
  readonly name: string;
  /** Told what is held now. */
  readonly corrected: (personal: PersonalFields) => void;
};

/** Shows what is held of a person by name, and corrects it. */
export function CorrectPerson(props: CorrectProps) {
  const { say } = useReader();
  return (
    <FormDialog
      trigger={
        <Button kind="quiet" aria-label={say(words.correctOf, { person: props.name })}>
          {say(words.correct)}
        </Button>
      }
      title={say(words.correctOf, { person: props.name })}
    >
      {(close) => <CorrectForm {...props} close={close} />}
    </FormDialog>
  );
}

function CorrectForm({ shown, corrected, close }: CorrectProps & { readonly close: () => void }) {
  const { say } = useReader();
  const register = useRegister();
  const doing = useDoing();
  const { person, personal = {} } = shown;
  const [typed, setTyped] = useState<PersonalFields>(personal);
  const correction = correctionOf(personal, typed);
  const save = (): void =>
    doing.act(async () => {
      if (correction === undefined) return;
      const { now, ...edit } = correction;
      await register.send({ command: 'edit-person', input: { person: person.id, ...edit }, reason: '' });
      corrected(now);
      close();
    });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {personalFieldNames.map((field) => (
        <LabelledInput
          key={field}
          label={say(words[field])}
          dir={field === 'email' || field === 'phone' ? 'ltr' : 'auto'}
          value={typed[field] ?? ''}
          change={(value) => setTyped({ ...typed, [field]: value })}
        />
      ))}
      <FormEnd
        problem={doing.failed}
        label={say(words.do)}
        close={close}
        isReady={correction !== undefined && !doing.isBusy}
      />
    </form>
  );
}
