import { testCheck } from '../../../test/test-check.ts';
import { aProject, anEvent } from '../testing.ts';
import { headsAreCountedOnce } from './heads-are-counted-once.ts';

const women = { of: { sex: 'women' }, count: 12 };
const men = { of: { sex: 'men' }, count: 10 };
const withCounts = (...counts: NonNullable<ReturnType<typeof anEvent>['counts']>) =>
  aProject({ events: [anEvent({ title: { en: 'Training' }, counts })] });
const params = { title: { en: 'Training' }, second: 'sex' };

testCheck(headsAreCountedOnce, {
  accepts: {
    'women and men': withCounts(women, men),
    'a number without a split': withCounts({ of: {}, count: 22 }),
    'some whose sex was not noted': withCounts(women, men, { of: {}, count: 3 }),
    'one split that goes further than another': withCounts(women, {
      of: { sex: 'men', age: '18-29' },
      count: 10,
    }),
    'an event at which nobody was counted': aProject({ events: [anEvent()] }),
    'no heads beside a split': withCounts(women, { of: {}, count: 0 }),
  },
  rejects: {
    'a total beside its split': [
      withCounts({ of: {}, count: 22 }, women, men),
      { ...params, expected: 22, first: 'all', actual: 22, same: 'yes' },
    ],
    'a total that is another than its split': [
      withCounts({ of: {}, count: 25 }, women, men),
      { ...params, expected: 25, first: 'all', actual: 22, same: 'no' },
    ],
    'two splits of the same heads': [
      withCounts({ of: { age: '18-29' }, count: 20 }, women, men),
      { ...params, expected: 20, first: 'age', actual: 22, same: 'no' },
    ],
  },
});
