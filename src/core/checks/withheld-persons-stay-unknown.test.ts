import { testCheck } from '../../../test/test-check.ts';
import { aForum, aMeeting, aProject } from '../testing.ts';
import { withheldPersonsStayUnknown } from './withheld-persons-stay-unknown.ts';

const redacted = (...fields: readonly string[]) =>
  aProject({
    forums: [aForum()],
    meetings: [aMeeting({ topic: { en: 'Roundtable with ▮▮▮ of the Office' } })],
    redactions: fields.map((field, index) => ({ id: `red_${index}`, row: 'mtg_1', field, by: 'source' })),
  });

testCheck(withheldPersonsStayUnknown, {
  accepts: {
    'nothing withheld': redacted(),
    'name and forum withheld': redacted('topic.en', 'forum'),
  },
  rejects: {
    'only the name withheld': [redacted('topic.en'), { on: '2021-05-18', forum: { en: 'Working Group' } }],
  },
});
