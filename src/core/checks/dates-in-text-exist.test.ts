import { testCheck } from '../../../test/test-check.ts';
import { aMeeting, aProject, aSource } from '../testing.ts';
import { datesInTextExist } from './dates-in-text-exist.ts';

const about = (en: string) => aProject({ meetings: [aMeeting({ topic: { en } })] });

testCheck(datesInTextExist, {
  accepts: {
    'days of the calendar': about('From 29 February 2024 to 31/12/2024'),
    'numbers that are no dates': about('Version 31.2, 889 472 EUR, Agenda 2030'),
  },
  rejects: {
    'a day that September does not have': [
      about('1 July - 31 September 2022'),
      { count: 1, dates: ['31 September 2022'] },
    ],
    'a day in the head of a page': [
      aProject({
        sources: [aSource({ runningHeads: [{ text: 'Report 01/04/2021 - 31/04/2022', line: 3 }] })],
      }),
      { count: 1, dates: ['31/04/2022'] },
    ],
  },
});
