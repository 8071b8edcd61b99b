import { tableNames, tables } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { fieldWord } from '../../record-words/field-words.ts';
import { findNamed, nameOfRow } from '../../record-words/row-name.ts';
import { useReader } from '../../say.tsx';
import type { Withholding } from './redactions.ts';

/** Where in the record something is withheld: the row by its name, and the field. */
export function PlaceWords({ of: { row: id, field } }: { readonly of: Withholding }) {
  const reader = useReader();
  const { record } = useProject();
  const row = findNamed(record, id);
  const table = tableNames.find((one) => tables[one].prefix === id.split('_', 1)[0]);
  const [first = ''] = field.split('.');
  const message = table === undefined ? undefined : fieldWord(table, first);
  return (
    <>
      <span dir="auto">{row === undefined ? id : nameOfRow(reader, record, row)}</span>{' '}
      <span className="meta">{message === undefined ? field : reader.say(message)}</span>
    </>
  );
}
