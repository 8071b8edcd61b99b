import { useState } from 'react';
import type { Person } from '../../../../core/register/person.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { LabelledInput } from '../../../ui/labelled-input.tsx';
import { ProblemNote } from '../../../ui/problem-note.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { useDoing } from '../../../ui/use-doing.ts';
import { uiWords } from '../../../ui/words.ts';
import { useRegister } from '../attendance/use-register.ts';
import { type Deed, deeds } from './deeds.ts';
import { peopleWords as words } from './words.ts';

type PersonProps = {
  readonly person: Person;
  readonly name: string;
  /** With whom he may be one. */
  readonly others: readonly (readonly [id: string, name: string])[];
  readonly again: () => void;
};

/** What becomes of a person: each choice says what it means before it is done. */
export function PersonDialog(props: PersonProps) {
  const { say } = useReader();
  return (
    <FormDialog
      trigger={
        <Button kind="quiet" aria-label={say(words.changeOf, { person: props.name })}>
          {say(words.change)}
        </Button>
      }
      title={say(words.changeTitle, { person: props.name })}
    >
      {(close) => <PersonForm {...props} close={close} />}
    </FormDialog>
  );
}

function PersonForm({ person, others, again, close }: PersonProps & { readonly close: () => void }) {
  const { say } = useReader();
  const { can } = useProject();
  const register = useRegister();
  const doing = useDoing();
  const offered = deeds.filter(({ permission, isOffered }) => can(permission) && isOffered(person));
  const [chosen, setChosen] = useState<Deed>();
  const [into, setInto] = useState('');
  const [reason, setReason] = useState('');
  const isReady =
    chosen !== undefined &&
    (chosen.needsReason !== true || reason.trim() !== '') &&
    (chosen.takesOther !== true || into !== '');
  const go = (): void =>
    doing.act(async () => {
      if (chosen === undefined) return;
      const { command, inputFor } = chosen;
      await register.send({ command, input: inputFor(person, into), reason: reason.trim() });
      again();
      close();
    });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) go();
      }}
    >
      {offered.map((deed) => (
        <DeedChoice
          key={deed.command}
          deed={deed}
          isChosen={deed === chosen}
          choose={() => setChosen(deed)}
        />
      ))}
      {chosen?.takesOther === true && (
        <Choice label={say(words.other)} value={into} options={[['', '–'], ...others]} choose={setInto} />
      )}
      <LabelledInput label={say(words.reason)} dir="auto" value={reason} change={setReason} />
      <ProblemNote failed={doing.failed} />
      <p className="cluster">
        <Button kind="main" type="submit" isDisabled={!isReady || doing.isBusy}>
          {say(words.do)}
        </Button>
        {can('show-names') && <SaveAll person={person} reason={reason.trim()} doing={doing} close={close} />}
        <Button onPress={close}>{say(uiWords.cancel)}</Button>
      </p>
    </form>
  );
}

type SaveProps = {
  readonly person: Person;
  readonly reason: string;
  readonly doing: ReturnType<typeof useDoing>;
  readonly close: () => void;
};

/** Saves all that is held of a person as a file, for the reason that stands above. */
function SaveAll({ person: { id }, reason, doing, close }: SaveProps) {
  const { say } = useReader();
  const register = useRegister();
  const save = (): void =>
    doing.act(async () => {
      const bytes = await register.exportOf(id, reason);
      saveFile(bytes, { name: `${id}.json`, mediaType: 'application/json' });
      close();
    });
  return (
    <Button isDisabled={reason === '' || doing.isBusy} onPress={save}>
      {say(words.exportAll)}
    </Button>
  );
}

function DeedChoice({
  deed,
  isChosen,
  choose,
}: {
  readonly deed: Deed;
  readonly isChosen: boolean;
  readonly choose: () => void;
}) {
  const { say } = useReader();
  return (
    <label className="person-deed">
      <input type="radio" name="deed" checked={isChosen} onChange={choose} /> <b>{say(deed.title)}</b>
      <span className="hint">{say(deed.means)}</span>
    </label>
  );
}
