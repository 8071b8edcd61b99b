import { useState } from 'react';
import type { Id } from '../../../../core/base/id.ts';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { FormEnd } from '../../../ui/form-end.tsx';
import { LabelledInput } from '../../../ui/labelled-input.tsx';
import { useDoing } from '../../../ui/use-doing.ts';
import type { ShownPerson } from './register-calls.ts';
import { useRegister } from './use-register.ts';
import { attendanceWords as words } from './words.ts';

type ShowProps = {
  readonly people: readonly Id[];
  readonly show: (shown: readonly ShownPerson[]) => void;
};

/** Asks for names and contacts, which the journal keeps. */
export function ShowNames(props: ShowProps) {
  const { say } = useReader();
  return (
    <FormDialog trigger={<Button>{say(words.showNames)}</Button>} title={say(words.showTitle)}>
      {(close) => <ShowForm {...props} close={close} />}
    </FormDialog>
  );
}

function ShowForm({ people, show, close }: ShowProps & { readonly close: () => void }) {
  const { say } = useReader();
  const register = useRegister();
  const doing = useDoing();
  const [reason, setReason] = useState('');
  const ask = (): void =>
    doing.act(async () => {
      show(await register.namesOf(people, reason.trim()));
      close();
    });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <p>{say(words.showWhy)}</p>
      <LabelledInput label={say(words.reason)} dir="auto" value={reason} change={setReason} />
      <FormEnd problem={doing.failed} label={say(words.show)} close={close} isReady={!doing.isBusy} />
    </form>
  );
}
