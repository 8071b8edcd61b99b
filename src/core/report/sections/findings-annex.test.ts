import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import {
  contextOf,
  firstYear,
  headerOf,
  rowsOf,
  sentencesOf,
  tablesOf,
} from '../../../../test/section-blocks.ts';
import type { Finding } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import { runChecks } from '../../checks/run-checks.ts';
import { anItem, aProject } from '../../testing.ts';
import { findingsAnnex } from './findings-annex.ts';

const aFinding = (fields: Partial<Finding> = {}): Finding => ({
  id: 'fnd_1',
  check: 'activity-codes-are-unique',
  catalogue: 'AC-01',
  severity: 'warning',
  at: [{ table: 'workPlanItems', row: 'itm_1', source: { source: 'src_1', line: 97 } }],
  params: { code: '1', count: 2, title: { en: 'A' }, later: { en: 'B' }, free: '3' },
  ...fields,
});

const project = aProject({ workPlanItems: [anItem()] });

describe('findingsAnnex', () => {
  it('says that the checks found nothing', () => {
    expect(sentencesOf(findingsAnnex, contextOf(project, firstYear, []))).toEqual([
      'The checks found nothing.',
    ]);
  });

  it('prints findings by severity in the words of their check, with the place as people name it', () => {
    const findings = [aFinding(), aFinding({ severity: 'error', check: 'gone', at: [] })];
    const [table] = tablesOf(findingsAnnex, contextOf(project, firstYear, findings));
    expect(headerOf(table)).toBe('Check | Finding | Where');
    expect(rowsOf(table)).toEqual([
      '1 error',
      'AC-01 | gone | ',
      '1 warning',
      'AC-01 | Activity code 1 is used twice: for “A” and again for “B”. The next free code is 3. | Work-plan item 1 (line 97)',
    ]);
  });

  it('names each row once and no more than three', () => {
    const rows = ['1', '2', '3', '4', '5'].map((code) => anItem({ id: `itm_${code}`, code }));
    const at = [...rows, ...rows].map(({ id }) => ({ table: 'workPlanItems' as const, row: id }));
    const context = contextOf(aProject({ workPlanItems: rows }), firstYear, [aFinding({ at })]);
    expect(rowsOf(tablesOf(findingsAnnex, context)[0])[1]).toMatch(
      /Work-plan item 1 \/ Work-plan item 2 \/ Work-plan item 3 \/ and 2 other places$/,
    );
  });

  it('prints every finding on the real project and no id', () => {
    const record = loadFixture('libmitaf');
    const { findings } = runChecks(checks, record, firstYear.to);
    const [table] = tablesOf(findingsAnnex, contextOf(record, firstYear, findings));
    expect(table?.rows.filter(({ kind }) => kind === 'body')).toHaveLength(findings.length);
    expect(rowsOf(table).filter((row) => /\b[a-z]{3}_[0-9a-z]+/.test(row.split(' | ').at(-1) ?? ''))).toEqual(
      [],
    );
  });
});
