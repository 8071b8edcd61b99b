/** Two values of one field, yours and theirs. Neither is lost: you say which stands. */

import type { FieldConflict } from '../../core/problem.ts';
import { useOpened } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { Button } from './button.tsx';
import { valueInWords } from './value-in-words.ts';
import { uiWords } from './words.ts';

/** The fields on which a command and others differ, and the choice between them. */
export function ConflictNote({
  pendingKey,
  conflicts,
}: {
  readonly pendingKey: string;
  readonly conflicts: readonly FieldConflict[];
}) {
  const reader = useReader();
  const { say } = reader;
  const { store } = useOpened();
  return (
    <div className="note" data-tone="warn">
      <p>{say(uiWords.conflict)}</p>
      {conflicts.map(({ table, row, field, mine, theirs }) => (
        <dl key={`${table} ${row} ${field}`} className="conflict">
          <dt>{say(uiWords.yours)}</dt>
          <dd dir="auto">{valueInWords(reader, mine)}</dd>
          <dt>{say(uiWords.theirs)}</dt>
          <dd dir="auto">{valueInWords(reader, theirs)}</dd>
        </dl>
      ))}
      <p className="cluster">
        <Button kind="main" onPress={() => store.insist(pendingKey)}>
          {say(uiWords.keepYours)}
        </Button>
        <Button onPress={() => store.drop(pendingKey)}>{say(uiWords.takeTheirs)}</Button>
      </p>
    </div>
  );
}
