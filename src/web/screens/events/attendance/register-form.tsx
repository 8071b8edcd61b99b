import { useState } from 'react';
import type { Event } from '../../../../core/evidence/event.ts';
import { newId } from '../../../new-id.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemNote } from '../../../ui/problem-note.tsx';
import { useDoing } from '../../../ui/use-doing.ts';
import { uiWords } from '../../../ui/words.ts';
import { type LookedUp, nobody, participantsOf, unknownOrganisations } from './list-plan.ts';
import { useRegister } from './use-register.ts';
import { attendanceWords as words } from './words.ts';

type RegisterProps = {
  readonly event: Event;
  readonly looked: LookedUp;
  readonly again: () => void;
  readonly close: () => void;
};

/** Registers the people of a list, and before that, where it is wished, the organisations that the record does not have. */
export function RegisterForm({ event, looked: { list, choices }, again, close }: RegisterProps) {
  const { say, contentLanguage } = useReader();
  const { record, store } = useProject();
  const register = useRegister();
  const doing = useDoing();
  const [addsOrganisations, setAddsOrganisations] = useState(true);
  const unknown = unknownOrganisations(list.participants, record.organisations);
  const count = choices.filter((choice) => choice !== nobody).length;
  const save = (): void =>
    doing.act(async () => {
      const added = (addsOrganisations ? unknown : []).map((name) => ({
        id: newId('org'),
        name: { [contentLanguage]: name },
      }));
      const organisations = [...record.organisations, ...added];
      const participants = participantsOf(list.participants, { event, choices, organisations, newId });
      await register.send({ command: 'register-participants', input: { event: event.id, participants } });
      const create = added.map((row) => ({ table: 'organisations', row }));
      if (create.length > 0) store.run({ command: 'write-rows', input: { create, edit: [] } });
      again();
      close();
    });
  return (
    <>
      {unknown.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={addsOrganisations}
            onChange={({ target }) => setAddsOrganisations(target.checked)}
          />{' '}
          {say(words.addOrganisations, { count: unknown.length, names: unknown.join(', ') })}
        </label>
      )}
      <ProblemNote failed={doing.failed} />
      <p className="cluster">
        <Button kind="main" isDisabled={count === 0 || doing.isBusy} onPress={save}>
          {say(words.register, { count })}
        </Button>
        <Button onPress={close}>{say(uiWords.cancel)}</Button>
      </p>
    </>
  );
}
