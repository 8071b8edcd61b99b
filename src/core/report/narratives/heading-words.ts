import { gap, say, value, type Words } from '../phrase.ts';
import { headingNames } from '../templates/heading-names.ts';

const words = { noHeading: 'This text has no heading.' } as const;

/** A heading as it was written; one that the templates use themselves is said in the report's language. */
export function headingWords(heading: string): Words {
  const own = withoutNumber(heading);
  if (own === '') return gap(words.noHeading);
  const [known] = Object.values(headingNames).find(([first]) => isSameHeading(first, own)) ?? [];
  return known === undefined ? value(own) : say(known);
}

/** A heading without the number that was written before it, which is another one in another template. */
export const withoutNumber = (heading: string): string =>
  heading.replace(/^\s*\d+(?:\.\d+)*\.?(?:\s+|$)/, '').trim();

/** The messages of headings that are said in the report's language. */
export const sayableHeadings: Readonly<Record<string, string>> = {
  ...words,
  ...Object.fromEntries(Object.entries(headingNames).map(([name, [first]]) => [`${name} heading`, first])),
};

/** Whether two headings are the same but for case, marks of vowels and punctuation. */
export const isSameHeading = (a: string, b: string): boolean => comparable(a) === comparable(b);

const comparable = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
