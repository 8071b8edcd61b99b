import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aHold, aProject, anAssumption, anItem } from '../testing.ts';
import { assumptionsAgreeWithHolds } from './assumptions-agree-with-holds.ts';

const held = [
  anItem({ id: 'itm_1', code: '34', title: { en: 'Training on migration legislation' } }),
  anItem({ id: 'itm_2', code: '35', title: { en: 'Study visit on legislation' } }),
  anItem({ id: 'itm_3', code: '36', title: { en: 'Law library' } }),
];
const live = anItem({ id: 'itm_4', code: '51', title: { en: 'Workshop on migration dialogues' } });
const political = anAssumption({
  code: '1',
  statement: { en: 'Partners advance the topics of the project (e.g. legislative framework)' },
});
const project = (assumption = political, hold = aHold({ of: ['itm_1', 'itm_2', 'itm_3'] })) =>
  aProject({ assumptions: [assumption], workPlanItems: [...held, live], holds: [hold] });

testCheck(assumptionsAgreeWithHolds, {
  accepts: {
    'an assumption on another topic': project(
      anAssumption({ statement: { en: 'Regional migration dialogues go on' } }),
    ),
    'one that was reviewed and no longer holds': project({
      ...political,
      reviewed: { on: day('2021-12-01'), holds: false },
    }),
    'one that was reviewed after the hold began': project({
      ...political,
      reviewed: { on: day('2022-02-01'), holds: true },
    }),
    'a hold that has ended': project(political, aHold({ of: ['itm_1', 'itm_2'], until: day('2022-02-28') })),
  },
  rejects: {
    'an assumption about what is on hold': [
      project(),
      { assumption: '1', count: 3, items: ['34', '35', '36'] },
    ],
    'a strand on hold': [
      aProject({
        assumptions: [political],
        workPlanItems: [...held.map((item) => ({ ...item, strand: 'str_3' })), live],
        holds: [aHold({ of: ['str_3'] })],
      }),
      { assumption: '1', count: 3, items: ['34', '35', '36'] },
    ],
  },
});
