import { testCheck } from '../../../test/test-check.ts';
import { decimal } from '../base/decimal.ts';
import { aMean, aProject } from '../testing.ts';
import { quantitiesAgreeWithNouns } from './quantities-agree-with-nouns.ts';

const mean = (quantity: number, text: { en?: string; fr?: string }) =>
  aProject({ means: [aMean({ quantity: decimal(quantity), text })] });

testCheck(quantitiesAgreeWithNouns, {
  accepts: {
    'two assistants': mean(2, { en: 'Project Assistants (part time)' }),
    'two heads of unit': mean(2, { en: 'Heads of unit' }),
    'two drivers in French': mean(2, { fr: 'Chauffeurs à la capitale' }),
    'two team leaders in French': mean(2, { fr: 'Chefs d’équipe' }),
    'one officer': mean(1, { en: 'Project Officer' }),
    'a collective noun': mean(5, { en: 'Local staff' }),
    'no quantity': aProject({ means: [aMean()] }),
  },
  rejects: {
    'two officer': [
      mean(2, { en: 'Associate Project Officer' }),
      { quantity: { decimal: decimal(2) }, text: { en: 'Associate Project Officer' } },
    ],
    'two assistant in French': [
      mean(2, { fr: 'Assistant de projet' }),
      { quantity: { decimal: decimal(2) }, text: { fr: 'Assistant de projet' } },
    ],
  },
});
