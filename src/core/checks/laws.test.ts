import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtureNames, loadFixture } from '../../../test/fixtures.ts';
import { placeholdersOf } from '../../../test/placeholders.ts';
import { day } from '../base/day.ts';
import { canonicalJson } from '../base/hash.ts';
import { type Project, emptyProject } from '../project.ts';
import { defaultAsOf } from '../report/open-report.ts';
import { aProject } from '../testing.ts';
import { isCatalogueNumber } from './catalogue.ts';
import { type Check, type Finding, severities } from './check.ts';
import { checks } from './index.ts';
import { runChecks } from './run-checks.ts';

const support = new Set(['catalogue', 'check', 'index', 'run-checks', 'waiver']);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !support.has(name));
const fixtures = fixtureNames.map((name) => deepFreeze(loadFixture(name)));

describe('checks', () => {
  it('lists every file of the folder, in order of the catalogue', () => {
    expect(checks.map((check) => check.id).toSorted()).toEqual(files.toSorted());
    expect(checks.map(sortKey)).toEqual(checks.map(sortKey).toSorted());
  });

  it.each(checks.map((check) => [check.id, check] as const))('%s obeys the laws of checks', (_, check) => {
    expect(isCatalogueNumber(check.catalogue)).toBe(true);
    expect(severities).toContain(check.severity);
    expect(check.rule).toMatch(/^[“A-Z0-9].{19,}\.$/s);
    expect(check.message.trim()).toBe(check.message);
    expect(check.find(emptyProject, day('2022-03-31'))).toEqual([]);
    expect(check.find(aProject(), day('2022-03-31')).filter((one) => one.at.length === 0)).toEqual([]);
    for (const project of fixtures) obeysOn(check, project);
  });

  it('gives every finding an id of its own', () => {
    for (const project of fixtures) {
      const ids = findingsOf(project).map((finding) => finding.id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  it('says the same in the same order whatever order the checks run in', () => {
    for (const project of fixtures) {
      const asOf = defaultAsOf(project) ?? day('2022-03-31');
      expect(runChecks(checks.toReversed(), project, asOf)).toEqual(runChecks(checks, project, asOf));
    }
  });
});

function obeysOn(check: Check, project: Project): void {
  const asOf = defaultAsOf(project) ?? day('2022-03-31');
  const found = check.find(project, asOf);
  expect(canonicalJson(check.find(project, asOf))).toBe(canonicalJson(found));
  for (const one of found) {
    expect(Object.keys(one.params).toSorted()).toEqual(placeholdersOf(check.message));
    expect(one.at.length).toBeGreaterThan(0);
    const severity = one.severity ?? check.severity;
    expect(severities.indexOf(severity)).toBeGreaterThanOrEqual(severities.indexOf(check.severity));
    for (const name of one.fix ? placeholdersOf(one.fix.title) : [])
      expect(Object.keys({ ...one.params, ...one.fix?.params })).toContain(name);
    for (const place of one.at) expect(project[place.table].some((row) => row.id === place.row)).toBe(true);
  }
}

function findingsOf(project: Project): readonly Finding[] {
  return runChecks(checks, project, defaultAsOf(project) ?? day('2022-03-31')).findings;
}

function sortKey(check: Check): string {
  const area = ['LF', 'IN', 'AC', 'WP', 'BU', 'FI', 'CO', 'PE', 'TX', 'XD', 'RD'].indexOf(
    check.catalogue.slice(0, 2),
  );
  return `${String(area).padStart(2, '0')} ${check.catalogue} ${check.id}`;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
