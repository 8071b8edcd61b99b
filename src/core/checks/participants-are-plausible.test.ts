import { testCheck } from '../../../test/test-check.ts';
import { aProject, anEvent } from '../testing.ts';
import { participantsArePlausible } from './participants-are-plausible.ts';

const withHeads = (...counts: readonly number[]) =>
  aProject({ events: [anEvent({ counts: counts.map((count) => ({ of: {}, count })) })] });

testCheck(participantsArePlausible, {
  accepts: {
    'one participant': withHeads(1),
    'five hundred in two counts': withHeads(250, 250),
    'an event at which nobody was counted': aProject({ events: [anEvent()] }),
  },
  rejects: {
    'more than five hundred': [withHeads(250, 251), { title: 'workshop', participants: 501 }],
    'nobody at all': [withHeads(0), { title: 'workshop', participants: 0 }],
  },
});
