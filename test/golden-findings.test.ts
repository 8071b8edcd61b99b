import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/core/checks/index.ts';
import { defaultAsOf } from '../src/core/report/open-report.ts';
import { fixtureNames, loadFixture, pathInFixture } from './fixtures.ts';
import { renderFindings } from './render-findings.ts';

describe('findings of the sample projects', () => {
  it.each(fixtureNames)('says of %s what its findings.txt says (UPDATE_GOLDEN=1 writes it anew)', (name) => {
    const path = pathInFixture(name, 'findings.txt');
    const text = findingsOf(name);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  });
});

function findingsOf(name: string): string {
  const project = loadFixture(name);
  const asOf = defaultAsOf(project);
  if (asOf === undefined) throw new Error(`${name} has no day to be checked as of: give it an open report`);
  return renderFindings(checks, project, asOf);
}
