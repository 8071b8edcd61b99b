import { testCheck } from '../../../test/test-check.ts';
import type { Rows } from '../project.ts';
import { aHold, aLink, aProject, aResult, anActivity, anIndicator, anItem } from '../testing.ts';
import { deliveredEventTypesAreCounted } from './delivered-event-types-are-counted.ts';
import { eventTypeNames } from './words/event-type-names.ts';

const project = (
  items: readonly Partial<Rows['workPlanItems']>[],
  rows: Parameters<typeof aProject>[0] = {},
) =>
  aProject({
    results: [aResult({ code: '2.1.2' })],
    activities: [anActivity()],
    links: [aLink({ from: 'act_1', to: 'res_1' })],
    workPlanItems: items.map((item, index) =>
      anItem({ id: `itm_${index}`, code: String(index + 24), activities: ['act_1'], ...item }),
    ),
    indicators: [anIndicator({ countsEventTypes: ['workshop', 'conference'] })],
    ...rows,
  });

testCheck(deliveredEventTypesAreCounted, {
  accepts: {
    'types that are counted, and work that is no event': project([
      {},
      { kind: 'conference' },
      { kind: 'support' },
    ]),
    'a training on hold': project([{ kind: 'training' }], { holds: [aHold({ of: ['itm_0'] })] }),
    'the preparation of a conference': project([
      { kind: 'meeting', prepares: ['itm_9'] },
      { kind: 'training', title: { en: 'Preparation training for the conference' } },
    ]),
    'a result without indicators of events': project([{ kind: 'training' }], { indicators: [anIndicator()] }),
    'no links': project([{ kind: 'training' }], { links: [] }),
  },
  rejects: {
    'trainings among workshops and conferences': [
      project([{ kind: 'training-of-trainers' }, { kind: 'training' }, {}]),
      {
        types: [eventTypeNames.training, eventTypeNames['training-of-trainers']],
        result: '2.1.2',
        items: ['24', '25'],
      },
    ],
  },
});
