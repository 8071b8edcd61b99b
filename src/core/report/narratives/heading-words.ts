import { say, value, type Words } from '../phrase.ts';
import { headingNames } from '../templates/heading-names.ts';

/** A heading as it was written; one that the templates use themselves is said in the report's language. */
export function headingWords(heading: string): Words {
  const [known] = Object.values(headingNames).find(([first]) => isSameHeading(first, heading)) ?? [];
  return known === undefined ? value(heading) : say(known);
}

/** The messages of headings that are said in the report's language. */
export const sayableHeadings: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(headingNames).map(([name, [first]]) => [`${name} heading`, first]),
);

/** Whether two headings are the same but for case, marks of vowels and punctuation. */
export const isSameHeading = (a: string, b: string): boolean => comparable(a) === comparable(b);

const comparable = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
