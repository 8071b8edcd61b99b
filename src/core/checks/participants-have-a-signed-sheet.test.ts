import { day } from '../base/day.ts';
import { testCheck } from '../../../test/test-check.ts';
import { aProject, anEvent } from '../testing.ts';
import { participantsHaveASignedSheet } from './participants-have-a-signed-sheet.ts';

const counts = [
  { of: { sex: 'women' }, count: 12 },
  { of: { sex: 'men' }, count: 10 },
];
const withEvent = (fields: Parameters<typeof anEvent>[0]) => aProject({ events: [anEvent(fields)] });

testCheck(participantsHaveASignedSheet, {
  accepts: {
    'an event with its sheet': withEvent({ counts, sources: ['doc_1'] }),
    'an event without participants': withEvent({}),
    'an event to which nobody came': withEvent({ counts: [{ of: {}, count: 0 }] }),
    'an event to come': withEvent({ counts, from: day('2022-04-02'), to: day('2022-04-02') }),
  },
  rejects: {
    'participants without a document': [
      withEvent({ title: { en: 'Training' }, counts }),
      { title: { en: 'Training' }, on: '2022-02-02', participants: 22 },
    ],
    'an event without a title, and no sources any more': [
      withEvent({ counts: [{ of: {}, count: 1 }], sources: [] }),
      { title: 'workshop', on: '2022-02-02', participants: 1 },
    ],
  },
});
