import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, anActivity, anItem } from '../testing.ts';
import { wordsAreNotRunTogether } from './words-are-not-run-together.ts';

const titled = (activity: string, item: string) =>
  aProject({
    activities: [anActivity({ title: { en: activity } })],
    workPlanItems: [anItem({ title: { en: item } })],
  });
const joined = titled('Training on consularcrisis management', 'Training in Consular Crisis Preparedness');

testCheck(wordsAreNotRunTogether, {
  accepts: {
    'words that stand apart': titled('Consular crisis management', 'Consular crisis preparedness'),
    'a compound whose halves never stand side by side': titled('Frameworks of work', 'Time frame'),
    'a compound of short words': titled('Workshop', 'Work shop'),
    'halves that are no words of the record': titled('Prearrangement', 'Plans'),
  },
  rejects: {
    'two words without the space': [joined, { actual: 'consularcrisis', expected: 'consular crisis' }],
  },
});

describe('the fix of words-are-not-run-together', () => {
  it('sets the space', () => {
    const [found] = wordsAreNotRunTogether.find(joined, day('2022-03-31'));
    expect(found?.fix?.changes).toMatchObject([
      { row: { title: { en: 'Training on consular crisis management' } } },
    ]);
  });
});
