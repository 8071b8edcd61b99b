import { testCheck } from '../../../test/test-check.ts';
import { aMeeting, aProject, aSource } from '../testing.ts';
import { oneScriptPerDocument } from './one-script-per-document.ts';

const withheld = (script: string | undefined, language: 'en' | 'ar' = 'en') =>
  aProject({
    sources: [
      aSource({
        language,
        withheld: [9, 11].map((glyphs, index) => ({
          line: 301 + index,
          glyphs,
          ...(script === undefined ? {} : { script }),
        })),
      }),
    ],
  });

testCheck(oneScriptPerDocument, {
  accepts: {
    'bars that stayed bars': withheld(undefined),
    'block characters': withheld('Common'),
    'Arabic in an Arabic document': withheld('Arabic', 'ar'),
    'a text in three languages': aProject({
      meetings: [aMeeting({ topic: { en: 'Côte d’Ivoire', fr: 'Été', ar: 'اجتماع' } })],
    }),
  },
  rejects: {
    'Cyrillic in an English document': [
      withheld('Cyrillic'),
      { count: 2, script: 'Cyrillic', glyphs: [9, 11] },
    ],
    'Cyrillic letters in a topic': [
      aProject({ meetings: [aMeeting({ topic: { en: 'Roundtable with \u041a\u041a\u041d' } })] }),
      { count: 1, script: 'Cyrillic', glyphs: [3] },
    ],
  },
});
