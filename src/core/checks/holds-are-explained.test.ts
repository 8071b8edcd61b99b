import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aHold, aProject, anItem } from '../testing.ts';
import { holdsAreExplained } from './holds-are-explained.ts';

const explained = aHold({
  agreedWith: { en: 'Ministry' },
  reason: { en: 'Elections' },
  reviewOn: day('2022-06-30'),
});
const { since: _, ...undated } = aHold({ agreedWith: { en: 'Ministry' }, section: '5.1' });
const project = (...holds: readonly ReturnType<typeof aHold>[]) =>
  aProject({ workPlanItems: [anItem()], holds });

testCheck(holdsAreExplained, {
  accepts: {
    'a hold with reason, body, date and review date': project(explained),
    'a hold that ends on a day, which is its review': project(
      aHold({ agreedWith: { en: 'Ministry' }, section: '5.1', until: day('2022-06-30') }),
    ),
    'a hold that has ended': project(aHold({ until: day('2022-02-28') })),
  },
  rejects: {
    'a hold without date and review date, whose reason stands in a section': [
      project(undated),
      { count: 1, reason: 'given', body: 'given', date: 'missing', review: 'missing' },
    ],
    'a hold with a date only': [
      project(aHold()),
      { count: 1, reason: 'missing', body: 'missing', date: 'given', review: 'missing' },
    ],
  },
});
