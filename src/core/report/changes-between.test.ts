import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../test/cases.ts';
import { arbitraryChanges, arbitraryProject } from '../../../test/arbitrary-project.ts';
import { applyChanges } from '../change.ts';
import { decimal } from '../base/decimal.ts';
import { aHold, aProject, anEvent, anExpenditure, anIndicator, anObservation } from '../testing.ts';
import { changesBetween } from './changes-between.ts';

const count = (all: ReturnType<typeof changesBetween>): number => all.flatMap(({ fields }) => fields).length;

describe('changesBetween', () => {
  it('has targets, values, dates, holds and money in groups of their own', () => {
    const before = aProject({ indicators: [anIndicator()], observations: [anObservation()] });
    const after = aProject({
      indicators: [anIndicator({ targets: [] })],
      observations: [anObservation({ value: decimal(2) })],
      events: [anEvent()],
      holds: [aHold()],
      expenditures: [anExpenditure()],
    });
    expect(changesBetween(before, after).map(({ group }) => group)).toEqual([
      'targets',
      'values',
      'dates',
      'holds',
      'money',
    ]);
  });
  it('has none of a record and itself, and as many there as back', () => {
    fc.assert(
      fc.property(arbitraryProject(2), arbitraryChanges(), (project, changes) => {
        const after = applyChanges(project, changes);
        expect(changesBetween(project, project)).toEqual([]);
        expect(count(changesBetween(project, after))).toBe(count(changesBetween(after, project)));
      }),
      { numRuns: cases(50) },
    );
  });
});
