/** The second matrix of the logical framework: activities, means and the assumptions between them and the outputs. */

import type { ReactNode } from 'react';
import { type MeanKind, meanKinds } from '../../../core/activities/mean.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import type { Rows } from '../../../core/project.ts';
import { parentsOf } from '../../../core/results/result-groups.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { textField } from '../../ui/field-kinds.ts';
import { AddButton } from './add-button.tsx';
import { AssumptionList } from './assumptions.tsx';
import { FieldMarks } from './field-marks.tsx';
import { assumptionsOfActivities } from './logframe-rows.ts';
import { matrixWords } from './matrix-words.ts';
import { RemoveRow } from './remove-row.tsx';
import { resultsWords } from './words.ts';

/** The words of kinds of means, as reports print them. */
const meanKindWords = {
  'human-resources': 'Human resources',
  'technical-assistance': 'Technical assistance',
  infrastructure: 'Infrastructure',
  backstopping: 'Backstopping',
  other: 'Other means',
} as const satisfies Readonly<Record<MeanKind, string>>;

/** The matrix. */
export function ActivityMatrix() {
  const { say } = useReader();
  const { record } = useProject();
  return (
    <section className="stack">
      <h2>{say(resultsWords.activityMatrix)}</h2>
      <div
        className="scroll results-matrix"
        role="region"
        aria-label={say(resultsWords.activityMatrix)}
        tabIndex={0}
      >
        <table className="table results-activities">
          <thead>
            <tr>
              <th scope="col">{say(resultsWords.activities)}</th>
              <th scope="col">{say(resultsWords.means)}</th>
              <th scope="col">{say(matrixWords.assumptions)}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <ul className="results-assumptions">
                  {inPrintedOrder(record.activities).map((activity) => (
                    <ActivityLine key={activity.id} activity={activity} />
                  ))}
                </ul>
                <Adding>
                  <AddButton
                    kind="quiet"
                    row={{ table: 'activities', serves: undefined }}
                    label={say(resultsWords.addActivity)}
                  />
                </Adding>
              </td>
              <td>
                <Means />
              </td>
              <td>
                <AssumptionList rows={assumptionsOfActivities(record)} />
                <Adding>
                  <AddButton
                    kind="quiet"
                    row={{ table: 'assumptions', level: 'activity', result: undefined }}
                    label={say(resultsWords.addAssumption)}
                  />
                </Adding>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

const Adding = ({ children }: { readonly children: ReactNode }) => <p className="no-print">{children}</p>;

function ActivityLine({ activity }: { readonly activity: Rows['activities'] }) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const codes = parentsOf(record, activity.id).flatMap(({ code }) => code ?? []);
  const name = activity.code ?? pick(activity.title);
  return (
    <li data-row={activity.id}>
      {activity.code !== undefined && (
        <b>
          <bdi>{activity.code}</bdi>
        </b>
      )}
      <div className="results-text">
        <AutoField
          table="activities"
          row={activity}
          field="title"
          kind={textField}
          label={say(resultsWords.activityNamed, { code: name })}
          isBare
          isAlone
        />
        <span className="print-only" dir="auto">
          {pick(activity.title)}
        </span>
        {codes.length > 0 && <span className="remark">{say(resultsWords.relatedTo, { codes })}</span>}
        <FieldMarks table="activities" row={activity.id} fields={['title', 'code']} isFirst />
      </div>
    </li>
  );
}

function Means() {
  const { say } = useReader();
  const { record } = useProject();
  return (
    <>
      {meanKinds.map((kind) => {
        const means = inPrintedOrder(record.means.filter((mean) => mean.kind === kind));
        if (means.length === 0) return null;
        return (
          <div key={kind}>
            <b>{say(meanKindWords[kind])}</b>
            <ul className="results-assumptions">
              {means.map((mean) => (
                <MeanLine key={mean.id} mean={mean} />
              ))}
            </ul>
          </div>
        );
      })}
      <Adding>
        <AddButton kind="quiet" row={{ table: 'means' }} label={say(resultsWords.addMean)} />
      </Adding>
    </>
  );
}

function MeanLine({ mean }: { readonly mean: Rows['means'] }) {
  const { say, pick } = useReader();
  const label = say(resultsWords.mean, { kind: say(meanKindWords[mean.kind]) });
  return (
    <li data-row={mean.id}>
      <div className="results-text">
        <AutoField table="means" row={mean} field="text" kind={textField} label={label} isBare isAlone />
        <span className="print-only" dir="auto">
          {pick(mean.text)}
        </span>
        <FieldMarks table="means" row={mean.id} fields={['text']} isFirst />
      </div>
      <RemoveRow table="means" id={mean.id} name={pick(mean.text)} />
    </li>
  );
}
