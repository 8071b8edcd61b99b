import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../test/cases.ts';
import { arbitraryRecord } from '../../../test/arbitrary-record.ts';
import { type Day, day } from '../base/day.ts';
import type { Check, Finding } from '../checks/check.ts';
import { toFinding } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { once } from '../indexes.ts';
import { Problem } from '../problem.ts';
import { type Project, tableNames, toProject } from '../project.ts';
import { aProject, anActivity, anIndicator, aResult } from '../testing.ts';
import { keptFindings } from './kept-findings.ts';

const asOf = day('2026-11-25');

/** A random record may hold amounts that nobody can add. */
function outcomeOf(find: () => readonly Finding[]): readonly Finding[] | string {
  try {
    return find();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

/** A check that finds one thing per activity, and counts how often it runs. */
function countingCheck(tablesRead: (project: Project) => unknown): { check: Check; runs: () => number } {
  let runs = 0;
  const check: Check = {
    id: 'counting',
    catalogue: 'XX-01',
    severity: 'advice',
    rule: '',
    message: '',
    find: (project) => {
      runs += 1;
      tablesRead(project);
      return [];
    },
  };
  return { check, runs: () => runs };
}

describe('keptFindings', () => {
  it('gives what every check finds afresh, whatever was changed before', { timeout: 60_000 }, () => {
    const arbitraryStep = fc.record({
      other: arbitraryRecord(2),
      tables: fc.subarray([...tableNames], { maxLength: 4 }),
      on: fc.constantFrom(asOf, asOf, day('2020-01-01')),
    });
    fc.assert(
      fc.property(arbitraryRecord(2), fc.array(arbitraryStep, { maxLength: 6 }), (start, steps) => {
        let record = start;
        for (const { other, tables, on } of [{ other: start, tables: [], on: asOf }, ...steps]) {
          const changed = Object.fromEntries(tables.map((table) => [table, other[table]]));
          record = toProject({ ...record, ...changed });
          expectAsAfresh(record, on);
        }
      }),
      { numRuns: cases(25) },
    );
  });

  it('runs a check again only where a table that it read has changed, or the day', () => {
    const { check, runs } = countingCheck((project) => [project.activities, project.results]);
    const record = aProject({ activities: [anActivity()], results: [aResult()] });
    keptFindings(record, asOf)(check);
    keptFindings(toProject({ ...record, indicators: [anIndicator()] }), asOf)(check);
    expect(runs()).toBe(1);
    keptFindings(toProject({ ...record, results: [aResult({ code: '2' })] }), asOf)(check);
    keptFindings(record, day('2026-11-26'))(check);
    expect(runs()).toBe(3);
  });

  it('knows what a check reads through values that another has computed', () => {
    const count = once((project) => project.indicators.length);
    const [first, second] = [countingCheck(count), countingCheck(count)];
    const record = aProject();
    for (const { check } of [first, second]) keptFindings(record, asOf)(check);
    const findingsOf = keptFindings(toProject({ ...record, indicators: [anIndicator()] }), asOf);
    for (const { check } of [first, second]) findingsOf(check);
    expect([first.runs(), second.runs()]).toEqual([2, 2]);
  });
});

function expectAsAfresh(record: Project, on: Day): void {
  const findingsOf = keptFindings(record, on);
  const copy = toProject(structuredClone(record));
  for (const check of checks) {
    const fresh = outcomeOf(() => check.find(copy, on).map((found) => toFinding(check, found)));
    expect([check.id, outcomeOf(() => findingsOf(check))]).toEqual([check.id, fresh]);
  }
}
