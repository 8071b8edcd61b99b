import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { day } from '../../../core/base/day.ts';
import { diff } from '../../../core/change.ts';
import { emptyProject } from '../../../core/project.ts';
import { answerQuestions } from '../../checking/check-record.ts';
import { hear, nothingTold } from '../../checking/told-findings.ts';
import { coachMarks } from './coach-marks.ts';

const changes = diff(emptyProject, loadFixture('libmitaf'));
const { findings } = hear(nothingTold, answerQuestions()({ changes, asOf: day('2022-03-31') }));

describe('coachMarks', () => {
  it('shows five findings that are in the sample, each of another check', () => {
    const marks = coachMarks(findings, new Set());
    expect(marks).toHaveLength(5);
    expect(new Set(marks.map(({ finding }) => finding.check)).size).toBe(5);
  });

  it('shows no more of what was put away, and nothing else in its place', () => {
    const [first] = coachMarks(findings, new Set());
    const left = coachMarks(findings, new Set([first?.finding.check ?? '']));
    expect(left).toHaveLength(4);
  });

  it('shows nothing where nothing is found', () => expect(coachMarks([], new Set())).toEqual([]));
});
