import { useState } from 'react';
import type { Id } from '../../../core/base/id.ts';
import type { Text } from '../../../core/base/text.ts';
import { newId } from '../../new-id.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';

/** The form for a new row that needs no more than a name. `rowOf` makes the row of its id and name. */
export function NewNamedRow({
  table,
  prefix,
  label,
  add,
  rowOf,
}: {
  readonly table: 'forums' | 'organisations';
  readonly prefix: string;
  readonly label: string;
  readonly add: string;
  readonly rowOf: (id: Id, name: Text) => object;
}) {
  const { contentLanguage } = useReader();
  const { run, problem } = useRun();
  const [name, setName] = useState('');
  const isEmpty = name.trim() === '';
  const create = (): void => {
    const row = rowOf(newId(prefix), { [contentLanguage]: name.trim() });
    if (run({ command: 'create-row', input: { table, row } })) setName('');
  };
  return (
    <form
      className="cluster"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) create();
      }}
    >
      <input
        className="input coordination-new-name"
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" isDisabled={isEmpty}>
        {add}
      </Button>
      <ProblemNote failed={problem} />
    </form>
  );
}
