import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../test/fixtures.ts';
import { arbitraryRecord } from '../../../test/arbitrary-record.ts';
import { cases } from '../../../test/cases.ts';
import { day } from '../../core/base/day.ts';
import { applyChanges, diff } from '../../core/change.ts';
import { checks } from '../../core/checks/index.ts';
import { runChecks } from '../../core/checks/run-checks.ts';
import { applyFix } from '../../core/commands/apply-fix.ts';
import { Problem } from '../../core/problem.ts';
import { emptyProject } from '../../core/project.ts';
import { answerQuestions } from './check-record.ts';
import { hear, nothingTold } from './told-findings.ts';

const asOf = day('2022-03-31');

describe('what the page hears', () => {
  it('is what the checks find, with their messages, whatever was heard before', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord(2), { minLength: 1, maxLength: 5 }), (records) => {
        const answer = answerQuestions();
        let [record, heard] = [emptyProject, nothingTold];
        for (const next of records) {
          const changes = diff(record, next);
          record = applyChanges(record, changes);
          const expected = resultOf(() => runChecks(checks, next, asOf));
          const told = resultOf(() => answer({ changes, asOf }));
          // A random record may hold amounts that nobody can add; then a worker breaks off.
          if (typeof expected === 'string' || typeof told === 'string') {
            expect(told).toBe(expected);
            return;
          }
          heard = hear(heard, structuredClone(told));
          expect(heard).toMatchObject(expected);
          expect(heard.findings.every(({ pattern }) => pattern !== '')).toBe(true);
        }
      }),
      { numRuns: cases(25) },
    );
  }, 60_000);

  it('stays the same value where nothing new is found, and is sent as a place alone', () => {
    const record = loadFixture('libmitaf');
    const answer = answerQuestions();
    const first = hear(nothingTold, answer({ changes: diff(emptyProject, record), asOf }));
    const again = answer({ changes: [], asOf });
    expect(again.findings.every((one) => typeof one === 'number')).toBe(true);
    expect(hear(first, again)).toBe(first);
  });

  it('keeps the findings that a correction does not mend', () => {
    const record = loadFixture('libmitaf');
    const answer = answerQuestions();
    const first = hear(nothingTold, answer({ changes: diff(emptyProject, record), asOf }));
    const mended = first.findings.find(({ fix }) => fix !== undefined);
    if (mended === undefined) throw new Error('the sample has nothing to correct');
    const changes = applyFix.decide(record, { check: mended.check, at: mended.at, asOf });
    const { findings } = hear(first, structuredClone(answer({ changes, asOf })));
    expect(findings).not.toContain(mended);
    expect(findings.filter((one) => first.findings.includes(one)).length).toBeGreaterThan(20);
  });
});

function resultOf<Value>(compute: () => Value): Value | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}
