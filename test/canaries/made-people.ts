/** People who were never anywhere: made of syllables that stand in nothing else, so that each trace of them is one. */

import type { PersonalFields } from '../../src/core/register/personal-fields.ts';

const latin = ['zvan', 'qem', 'xir', 'wolg', 'bryx', 'jykt', 'vorz', 'plyq', 'kzem', 'gwux'];
const arabic = ['ظغث', 'قضخ', 'ذشط', 'غصظ', 'ثذق', 'خظض', 'طغذ', 'ضثغ', 'شظق', 'صذخ'];

/** The nth of these people, from 0 to 999: a name in both scripts, a post, a mail address and a telephone. */
export function madePerson(nth: number): Required<PersonalFields> {
  const digits = String(nth).padStart(3, '0').split('').map(Number);
  const [first, last] = [wordOf(digits, latin), wordOf(digits.toReversed(), latin)];
  return {
    nameLatin: `${capital(first)}a ${capital(last)}o`,
    nameArabic: `${wordOf(digits, arabic)} ${wordOf(digits.toReversed(), arabic)}ي`,
    post: `Keeper of ${first}${last}um`,
    email: `${first}.${last}@canary.example`,
    phone: `+999 77 ${String(nth * 7919 + 1_000_003)}`,
  };
}

/** Whatever says of a person who that is: each of these must stand nowhere. */
export const tracesOf = ({
  nameLatin,
  nameArabic,
  post,
  email,
  phone,
}: Required<PersonalFields>): readonly string[] => [
  ...nameLatin.split(' '),
  ...nameArabic.split(' '),
  post,
  email,
  phone,
];

const wordOf = (digits: readonly number[], syllables: readonly string[]): string =>
  digits.map((digit) => syllables[digit] ?? '').join('');

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
