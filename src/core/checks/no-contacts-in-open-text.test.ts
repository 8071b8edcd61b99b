import { testCheck } from '../../../test/test-check.ts';
import { aMeeting, aProject, aSource } from '../testing.ts';
import { noContactsInOpenText } from './no-contacts-in-open-text.ts';

const about = (en: string) => aProject({ meetings: [aMeeting({ topic: { en } })] });

testCheck(noContactsInOpenText, {
  accepts: {
    'a text without contacts': about('Virtual meeting on 15 September 2021'),
    'amounts and codes': about('889 472 EUR under T05-ABC-XYZ-15, 2 550 000.00'),
    'a mention of a handle': about('Posts by @office'),
  },
  rejects: {
    'an e-mail address': [about('Write to desk@example.org'), { kind: 'email' }],
    'a telephone number left over in a document': [
      aProject({
        sources: [aSource({ leftovers: [{ line: 9, text: 'Tel. +218 91 000 0000', why: 'unrecognised' }] })],
      }),
      { kind: 'phone' },
    ],
    'a bank account': [about('Paid to DE89 3704 0044 0532 0130 00'), { kind: 'account' }],
  },
});
