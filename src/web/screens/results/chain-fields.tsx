import { findRow } from '../../../core/indexes.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { textField, wordField } from '../../ui/field-kinds.ts';
import type { ChainRow } from './chain-row.ts';
import { useNames } from './use-names.ts';
import { resultsWords } from './words.ts';

type ChainFieldProps = { readonly row: ChainRow; readonly isBare?: boolean };

/** The number of a result or activity. Where it is bare, the findings stand elsewhere. */
export function CodeField({ row, isBare = false }: ChainFieldProps) {
  const { say } = useReader();
  const { record } = useProject();
  const names = useNames();
  const label = isBare ? say(resultsWords.numberOf, { name: names.ofRow(row) }) : say(resultsWords.code);
  const own = findRow(record, row.table, row.id);
  if (own === undefined) return null;
  return (
    <AutoField
      table={row.table}
      row={own}
      field="code"
      kind={wordField}
      label={label}
      isBare={isBare}
      isAlone={isBare}
    />
  );
}

/** The statement of a result, or the title of an activity. Where it is bare, the findings stand elsewhere. */
export function WordsField({ row, isBare = false }: ChainFieldProps) {
  const { say } = useReader();
  const { record } = useProject();
  const names = useNames();
  const label = isBare
    ? say(resultsWords.statementOf, { name: names.ofRow(row) })
    : say(resultsWords.statement);
  const common = { kind: textField, label, isBare, isAlone: isBare };
  const result = findRow(record, 'results', row.id);
  if (result !== undefined) return <AutoField table="results" row={result} field="statement" {...common} />;
  const activity = findRow(record, 'activities', row.id);
  return activity === undefined ? null : (
    <AutoField table="activities" row={activity} field="title" {...common} />
  );
}

/** The field that holds the words of a row. */
export const wordsFieldOf = ({ table }: ChainRow): 'statement' | 'title' =>
  table === 'results' ? 'statement' : 'title';
