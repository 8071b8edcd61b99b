import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { plansInOrder } from '../../../core/workplan/schedule.ts';
import type { Rows } from '../../../core/project.ts';
import { useProject } from '../../project/project-context.tsx';
import { mayWrite } from '../../project/may-write.ts';
import { useReader } from '../../say.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { useComparable } from './use-comparison.ts';
import { planName } from './plan-name.ts';
import type { Deeds } from './use-deeds.ts';
import type { PlanView } from './use-plan-view.ts';
import { planWords } from './words.ts';

type ToolbarProps = { readonly view: PlanView; readonly plan: Rows['workPlans']; readonly deeds: Deeds };

/** What is shown of the plan: which plan, months or quarters, which strand, compared with what. */
export function PlanToolbar({ view, plan, deeds }: ToolbarProps) {
  const reader = useReader();
  const { say, pick } = reader;
  const { record, can } = useProject();
  const comparable = useComparable(reader, plan);
  const [isPasting, setPasting] = useState(false);
  const plans = plansInOrder(record);
  const all = plans.includes(plan) ? plans : [...plans, plan];
  return (
    <div className="cluster plan-toolbar no-print">
      {all.length > 1 && (
        <Choice label={say(planWords.plan)} value={plan.id} choose={(value) => view.choose({ plan: value })}>
          {all.map((one) => [one.id, planName(reader, one)])}
        </Choice>
      )}
      <Choice
        label={say(planWords.zoom)}
        value={view.zoom}
        choose={(value) => view.choose({ columns: value === 'month' ? undefined : value })}
      >
        {[
          ['month', say(planWords.byMonth)],
          ['quarter', say(planWords.byQuarter)],
        ]}
      </Choice>
      <Choice
        label={say(planWords.strand)}
        value={view.filter.strand ?? ''}
        choose={(value) => view.choose({ strand: value === '' ? undefined : value })}
      >
        {[
          ['', say(planWords.allStrands)],
          ...inPrintedOrder(record.strands).map(
            ({ id, code, title }) => [id, [code, pick(title)].filter(Boolean).join(' ')] as const,
          ),
        ]}
      </Choice>
      <Choice
        label={say(planWords.compareWith)}
        value={view.comparison ?? ''}
        choose={(value) => view.choose({ with: value === '' ? undefined : value })}
      >
        {[['', say(planWords.noComparison)], ...comparable]}
      </Choice>
      <label className="cluster">
        <input
          type="checkbox"
          checked={view.filter.isHeldOnly}
          onChange={({ target }) => view.choose({ held: target.checked ? 'only' : undefined })}
        />
        {say(planWords.heldOnly)}
      </label>
      {mayWrite(can, 'workPlanItems') && (
        <Button onPress={() => setPasting(true)}>{say(planWords.pastePlan)}</Button>
      )}
      {isPasting && <PasteDialog plan={plan} deeds={deeds} close={() => setPasting(false)} />}
    </div>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly children: readonly (readonly [value: string, name: string])[];
};

function Choice({ label, value, choose, children }: ChoiceProps) {
  return (
    <label className="plan-choice">
      <span className="meta">{label}</span>
      <select className="input" value={value} onChange={({ target }) => choose(target.value)}>
        {children.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
