import { findRow } from '../../../core/indexes.ts';
import type { FieldConflict } from '../../../core/problem.ts';
import { isTableName } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { fieldWord } from '../../record-words/field-words.ts';
import { nameWithKind } from '../../record-words/row-name.ts';
import { valueOfField } from '../../record-words/value-of-field.ts';
import { useReader } from '../../say.tsx';
import { historyWords } from './words.ts';

/** What would be lost: fields that have got another value since. */
export function LostFields({ conflicts }: { readonly conflicts: readonly FieldConflict[] }) {
  const reader = useReader();
  const { record } = useProject();
  const lost = conflicts.flatMap(({ table, row: id, field, theirs }) => {
    const row = isTableName(table) ? findRow(record, table, id) : undefined;
    const word = isTableName(table) ? fieldWord(table, field) : undefined;
    if (!isTableName(table) || row === undefined || word === undefined) return [];
    return [{ key: `${id} ${field}`, name: nameWithKind(reader, record, { table, row }), word, theirs }];
  });
  if (lost.length === 0) return null;
  return (
    <div className="note">
      <p>{reader.say(historyWords.conflict)}</p>
      <ul>
        {lost.map(({ key, name, word, theirs }) => (
          <li key={key}>
            <bdi>{name}</bdi> · {reader.say(word)} –{' '}
            <bdi>{reader.say(historyWords.now, { value: valueOfField(reader, record, theirs) })}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
