/** The risks: what could happen, how likely and how bad, and what is done about it. */

import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import type { Rows } from '../../../core/project.ts';
import { impactWords, likelihoodWords } from '../../../core/report/sections/words/grades.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { textField } from '../../ui/field-kinds.ts';
import { AddButton } from './add-button.tsx';
import { FieldMarks } from './field-marks.tsx';
import { RemoveRow } from './remove-row.tsx';
import { useRun } from '../../ui/use-run.ts';
import { resultsWords } from './words.ts';

/** The table of risks. */
export function Risks() {
  const { say } = useReader();
  const { record } = useProject();
  return (
    <section className="stack">
      <h2>{say(resultsWords.risks)}</h2>
      {record.risks.length === 0 ? (
        <p className="remark">{say(resultsWords.noRisks)}</p>
      ) : (
        <div className="scroll" role="region" aria-label={say(resultsWords.risks)} tabIndex={0}>
          <table className="table results-risks">
            <thead>
              <tr>
                <th scope="col">{say(resultsWords.risk)}</th>
                <th scope="col">{say(resultsWords.likelihood)}</th>
                <th scope="col">{say(resultsWords.impactOfRisk)}</th>
                <th scope="col">{say(resultsWords.response)}</th>
                <td className="no-print" />
              </tr>
            </thead>
            <tbody>
              {inPrintedOrder(record.risks).map((risk) => (
                <RiskRow key={risk.id} risk={risk} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="no-print">
        <AddButton row={{ table: 'risks' }} label={say(resultsWords.addRisk)} />
      </p>
    </section>
  );
}

function RiskRow({ risk }: { readonly risk: Rows['risks'] }) {
  const { say, pick } = useReader();
  return (
    <tr data-row={risk.id}>
      <th scope="row">
        {risk.code !== undefined && <bdi>{risk.code}</bdi>}
        <div className="results-text">
          <AutoField
            table="risks"
            row={risk}
            field="statement"
            kind={textField}
            label={say(resultsWords.risk)}
            isBare
            isAlone
          />
          <span className="print-only" dir="auto">
            {pick(risk.statement)}
          </span>
          <FieldMarks table="risks" row={risk.id} fields={['statement']} isFirst />
        </div>
      </th>
      <td>
        <GradeSelect risk={risk} field="likelihood" />
      </td>
      <td>
        <GradeSelect risk={risk} field="impact" />
      </td>
      <td>
        <div className="results-text">
          <AutoField
            table="risks"
            row={risk}
            field="response"
            kind={textField}
            label={say(resultsWords.response)}
            isBare
            isAlone
          />
          <span className="print-only" dir="auto">
            {pick(risk.response)}
          </span>
          <FieldMarks table="risks" row={risk.id} fields={['response']} />
        </div>
      </td>
      <td className="no-print">
        <RemoveRow table="risks" id={risk.id} name={pick(risk.statement)} />
      </td>
    </tr>
  );
}

const grades = ['low', 'medium', 'high'] as const;
const gradeFields = {
  likelihood: { label: resultsWords.likelihood, words: likelihoodWords },
  impact: { label: resultsWords.impactOfRisk, words: impactWords },
} as const;

function GradeSelect({
  risk,
  field,
}: {
  readonly risk: Rows['risks'];
  readonly field: 'likelihood' | 'impact';
}) {
  const { say } = useReader();
  const { can } = useProject();
  const { run } = useRun();
  const { label, words } = gradeFields[field];
  return (
    <select
      className="input"
      aria-label={say(label)}
      value={risk[field] ?? ''}
      disabled={!can('write-record')}
      onChange={({ target: { value } }) => {
        const edit = value === '' ? { unset: [field] } : { set: { [field]: value } };
        run({ command: 'edit-row', input: { table: 'risks', id: risk.id, ...edit } });
      }}
    >
      <option value="">{say(resultsWords.notSaid)}</option>
      {grades.map((grade) => (
        <option key={grade} value={grade}>
          {say(words[grade])}
        </option>
      ))}
    </select>
  );
}
