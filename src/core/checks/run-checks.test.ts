import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import { money } from '../base/money.ts';
import { aBudgetLine, aProject, aProjectRow, anActivity } from '../testing.ts';
import type { Check } from './check.ts';
import { costLinesAddUpToTotal } from './cost-lines-add-up-to-total.ts';
import { runChecks, waivedParams } from './run-checks.ts';

const asOf = day('2022-03-31');
const withTotal = (total: number) =>
  aProject({
    project: [aProjectRow({ statedTotal: money(total, 'EUR') })],
    budgetLines: [aBudgetLine()],
  });

const finds = (id: string, severity: Check['severity'], rows: readonly string[]): Check => ({
  ...costLinesAddUpToTotal,
  id,
  severity,
  find: () => rows.map((row) => ({ at: [{ table: 'activities', row }], params: {} })),
});

describe('runChecks', () => {
  it('orders findings by severity, then by place', () => {
    const checks = [finds('b', 'advice', ['act_1']), finds('a', 'error', ['act_2', 'act_1'])];
    const { findings } = runChecks(checks, aProject({ activities: [anActivity()] }), asOf);
    expect(findings.map(({ check, at }) => [check, at[0]?.row])).toEqual([
      ['a', 'act_1'],
      ['a', 'act_2'],
      ['b', 'act_1'],
    ]);
  });

  it('gives a finding the same id as long as check and places are the same', () => {
    const [first] = runChecks([costLinesAddUpToTotal], withTotal(1070), asOf).findings;
    const [second] = runChecks([costLinesAddUpToTotal], withTotal(1080), asOf).findings;
    expect(second?.id).toBe(first?.id);
    expect(second?.params).not.toEqual(first?.params);
  });

  it('sets a finding aside that a waiver accepts, until its params change', () => {
    const [finding] = runChecks([costLinesAddUpToTotal], withTotal(1070), asOf).findings;
    if (!finding) throw new Error('nothing found');
    const waivers = [
      {
        id: 'wvr_1',
        finding: finding.id,
        params: waivedParams(finding),
        reason: 'agreed',
        by: 'Finance',
        on: asOf,
      },
    ];
    const accepted = runChecks([costLinesAddUpToTotal], { ...withTotal(1070), waivers }, asOf);
    expect([accepted.findings, accepted.waived.map(({ id }) => id)]).toEqual([[], [finding.id]]);
    const lapsed = runChecks([costLinesAddUpToTotal], { ...withTotal(1080), waivers }, asOf);
    expect([lapsed.findings.map(({ id }) => id), lapsed.waived]).toEqual([[finding.id], []]);
  });
});
