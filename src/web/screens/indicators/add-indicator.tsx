import { type FormEvent, useId, useState } from 'react';
import { useLocation } from '../../router.tsx';
import { resultsInOrder } from '../../../core/results/result-groups.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useRun } from '../../ui/use-run.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import { newIndicator } from './new-indicator.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { indicatorsWords } from './words.ts';

/** A button that adds an indicator to a result, and goes to it. */
export function AddIndicator() {
  const { say } = useReader();
  return (
    <FormDialog
      trigger={<Button kind="main">{say(indicatorsWords.add)}</Button>}
      title={say(indicatorsWords.add)}
    >
      {(close) => <AddForm close={close} />}
    </FormDialog>
  );
}

function AddForm({ close }: { readonly close: () => void }) {
  const resultId = useId();
  const { say, pick, contentLanguage } = useReader();
  const { record, place } = useProject();
  const { run, problem } = useRun();
  const [, navigate] = useLocation();
  const [title, setTitle] = useState('');
  const results = resultsInOrder(record);
  const [result, setResult] = useState<string>(results.at(-1)?.id ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const row = {
      ...newIndicator(record, result),
      title: { [contentLanguage]: title.trim() },
    };
    if (!run({ command: 'create-row', input: { table: 'indicators', row } })) return;
    close();
    navigate(addressOf(place, 'indicators', { of: row.id }));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TypedField
        name="title"
        label={say(indicatorsWords.name)}
        hint={say(indicatorsWords.nameHint)}
        value={title}
        type={setTitle}
        troubles={[]}
        isLong
        isRequired
        isFirst
      />
      <div className="field">
        <label htmlFor={resultId}>{say(indicatorsWords.result)}</label>
        <select
          id={resultId}
          className="input"
          value={result}
          onChange={(event) => setResult(event.target.value)}
        >
          <option value="">{say(indicatorsWords.loose)}</option>
          {results.map(({ id, code, statement }) => (
            <option key={id} value={id}>
              {[code, pick(statement)].join(' ')}
            </option>
          ))}
        </select>
      </div>
      <FormEnd problem={problem} close={close} label={say(indicatorsWords.addNow)} />
    </form>
  );
}
