import type { TableName } from '../../../../core/project.ts';
import { fieldWord } from '../../../record-words/field-words.ts';
import { useReader } from '../../../say.tsx';

/** What the fields of a table are called, as heads of columns. */
export function useHeads(table: TableName): (field: string) => string {
  const { say } = useReader();
  return (field) => say(fieldWord(table, field) ?? field);
}
