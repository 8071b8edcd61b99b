import { findRow } from '../../../core/indexes.ts';
import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { textField } from '../../ui/field-kinds.ts';
import { AddButton } from './add-button.tsx';
import { type ChainLevel, findChainRow } from './chain-row.ts';
import { FieldMarks } from './field-marks.tsx';
import { assumptionsOfResult } from './logframe-rows.ts';
import { RemoveRow } from './remove-row.tsx';
import { useNames } from './use-names.ts';
import { resultsWords } from './words.ts';

type AssumptionsProps = {
  readonly level: ChainLevel;
  readonly result: string;
  /** Where there is room to say that there are none. */
  readonly isRoomy?: boolean;
};

/** The assumptions of a result, editable, with one to be added. */
export function Assumptions({ level, result, isRoomy = false }: AssumptionsProps) {
  const { say } = useReader();
  const { record } = useProject();
  const assumptions = assumptionsOfResult(record, result);
  return (
    <>
      {isRoomy && assumptions.length === 0 && (
        <p className="remark no-print">{say(resultsWords.noAssumptions)}</p>
      )}
      <AssumptionList rows={assumptions} />
      <p className="no-print">
        <AddButton
          kind={isRoomy ? 'usual' : 'quiet'}
          row={{ table: 'assumptions', level, result }}
          label={say(resultsWords.addAssumption)}
        />
      </p>
    </>
  );
}

/** Assumptions, each in a field that saves itself. */
export function AssumptionList({ rows }: { readonly rows: readonly Rows['assumptions'][] }) {
  return (
    <ul className="results-assumptions">
      {rows.map((row) => (
        <li key={row.id}>
          <AssumptionField row={row} />
        </li>
      ))}
    </ul>
  );
}

function AssumptionField({ row }: { readonly row: Rows['assumptions'] }) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const names = useNames();
  const owner = findRow(record, 'results', row.result) && findChainRow(record, row.result);
  const label =
    owner === undefined
      ? say(resultsWords.generalAssumption)
      : say(resultsWords.assumptionOf, { name: names.ofRow(owner) });
  const code = row.code === undefined ? '' : ` ${row.code}`;
  return (
    <>
      {row.code !== undefined && (
        <b>
          <bdi>{row.code}</bdi>
        </b>
      )}
      <div className="results-text">
        <AutoField
          table="assumptions"
          row={row}
          field="statement"
          kind={textField}
          label={`${label}${code}`}
          isBare
          isAlone
        />
        <span className="print-only" dir="auto">
          {pick(row.statement)}
        </span>
        <FieldMarks table="assumptions" row={row.id} fields={['statement']} isFirst />
      </div>
      <RemoveRow table="assumptions" id={row.id} name={`${label}${code}`} />
    </>
  );
}
