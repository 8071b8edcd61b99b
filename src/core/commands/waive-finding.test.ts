import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { applyChanges } from '../change.ts';
import { costLinesAddUpToTotal } from '../checks/cost-lines-add-up-to-total.ts';
import { runChecks } from '../checks/run-checks.ts';
import { aBudgetLine, aProject, aProjectRow } from '../testing.ts';
import { waiveFinding } from './waive-finding.ts';

const withTotal = (total: number) =>
  aProject({ project: [aProjectRow({ statedTotal: money(total, 'EUR') })], budgetLines: [aBudgetLine()] });

describe('waive-finding', () => {
  const project = withTotal(1060);
  const run = (of = project) => runChecks([costLinesAddUpToTotal], of, day('2022-03-31'));
  const [finding] = run().findings;
  const input = {
    id: 'wvr_1',
    finding: finding?.id,
    params: finding?.params,
    reason: 'Rounded by the donor',
    by: 'usr_1',
    on: '2022-04-01',
  };
  it('accepts the finding as long as it says the same', () => {
    const waived = applyChanges(project, waiveFinding.decide(project, input));
    expect(run(waived)).toMatchObject({ findings: [], waived: [{ id: finding?.id }] });
    const changed = { ...withTotal(1070), waivers: waived.waivers };
    expect(run(changed)).toMatchObject({ findings: [{ id: finding?.id }], waived: [] });
  });
  it('refuses a second waiver of the same, but not one of what has changed', () => {
    const waived = applyChanges(project, waiveFinding.decide(project, input));
    const second = { ...input, id: 'wvr_2' };
    expectProblem(() => waiveFinding.decide(waived, second), 'row-exists', { id: 'wvr_1' });
    expect(waiveFinding.decide(waived, { ...second, params: { actual: 1 } })).toHaveLength(1);
  });
  it('refuses a waiver without reason, and of what is no finding', () => {
    expectProblem(() => waiveFinding.decide(project, { ...input, reason: ' ' }), 'invalid-input', {
      where: 'reason',
      why: 'empty',
    });
    expectProblem(() => waiveFinding.decide(project, { ...input, finding: 'fnd_1' }), 'invalid-input', {
      where: 'finding',
    });
  });
});
