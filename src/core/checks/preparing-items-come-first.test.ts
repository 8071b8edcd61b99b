import { testCheck } from '../../../test/test-check.ts';
import { month } from '../base/month.ts';
import { aProject, anItem } from '../testing.ts';
import { preparingItemsComeFirst } from './preparing-items-come-first.ts';

const project = (preparing: readonly string[], prepared: readonly string[]) =>
  aProject({
    workPlanItems: [
      anItem({
        id: 'itm_30',
        code: '30',
        title: { en: 'Study' },
        prepares: ['itm_33'],
        months: preparing.map(month),
      }),
      anItem({ id: 'itm_33', code: '33', months: prepared.map(month) }),
    ],
  });

testCheck(preparingItemsComeFirst, {
  accepts: {
    'a study before its conference': project(['2022-04', '2022-05'], ['2022-06']),
    'a study that ends in the month of its conference': project(['2022-05', '2022-06'], ['2022-06']),
    'months that are unknown': project(['2022-07'], []),
  },
  rejects: {
    'a study that ends after its conference': [
      project(['2022-05', '2022-08'], ['2022-06']),
      { item: '30', title: { en: 'Study' }, until: '2022-08', prepared: '33', start: '2022-06' },
    ],
  },
});
