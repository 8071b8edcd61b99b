import type { Rows } from '../../../core/project.ts';
import { parentsOf } from '../../../core/results/result-groups.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { textField } from '../../ui/field-kinds.ts';
import { AddButton } from './add-button.tsx';
import { findChainRow } from './chain-row.ts';
import { FieldMarks } from './field-marks.tsx';
import { useNames } from './use-names.ts';
import { resultsWords } from './words.ts';

/** The first cell of a result: its name, its statement in place, what it is related to where that is more than its number says. */
export function ResultCell({
  result,
  height,
}: {
  readonly result: Rows['results'];
  readonly height: number;
}) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const names = useNames();
  const row = findChainRow(record, result.id);
  const name = row === undefined ? '' : names.ofRow(row);
  const codes = parentsOf(record, result.id).flatMap(({ code }) => code ?? []);
  return (
    <th scope="row" rowSpan={height} data-row={result.id}>
      <b>{name}</b>
      <div className="results-text">
        <AutoField
          table="results"
          row={result}
          field="statement"
          kind={textField}
          label={say(resultsWords.statementOf, { name })}
          isBare
          isAlone
        />
        <span className="print-only" dir="auto">
          {pick(result.statement)}
        </span>
      </div>
      {codes.length > 1 && <p className="remark">{say(resultsWords.relatedTo, { codes })}</p>}
      <FieldMarks table="results" row={result.id} fields={['statement', 'code']} isFirst />
      <p className="no-print">
        <AddButton
          kind="quiet"
          row={{ table: 'indicators', result: result.id }}
          label={say(resultsWords.addIndicator)}
        />
      </p>
    </th>
  );
}
