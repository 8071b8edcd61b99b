import { compareDecimals, decimal } from '../base/decimal.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Two officers are officers: a quantity above one has its noun in the plural. */
export const quantitiesAgreeWithNouns: Check = {
  id: 'quantities-agree-with-nouns',
  catalogue: 'TX-15',
  severity: 'advice',
  rule: 'Grammar: a number above one takes the plural; where the noun stays singular, one of the two may be a slip.',
  message: '“{text}” is in the singular, but there are {quantity} of them.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.means
    .filter(({ quantity }) => quantity !== undefined && compareDecimals(quantity, decimal(1)) > 0)
    .filter(({ text }) => [text.en, text.fr].some((words) => words !== undefined && isSingular(words)))
    .map((mean) => ({
      at: [placeOf('means', mean, 'text')],
      params: { quantity: { decimal: mean.quantity ?? decimal(1) }, text: mean.text },
    }));
}

const collective =
  /^(?:staff|personnel|people|equipment|furniture|software|hardware|men|women|children|matériel|mobilier)$/iu;

const afterNoun =
  /\s*[,(:;/–-]|\s[dl]['’]|\s(?:for|of|to|in|on|with|and|at|de|du|des|pour|à|en|et|chargée?s?)(?:\s|$)/iu;

/** The noun is the last word before a bracket, a comma or a preposition. */
function isSingular(words: string): boolean {
  const [nounPhrase = ''] = words.split(afterNoun);
  const noun = nounPhrase.trim().split(/\s+/).at(-1) ?? '';
  return /\p{L}{3}/u.test(noun) && !/[sxz]$/iu.test(noun) && !collective.test(noun);
}
