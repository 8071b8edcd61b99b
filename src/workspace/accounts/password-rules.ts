import { Problem } from '../../core/problem.ts';
import { usualPasswords } from './usual-passwords.ts';

const [least, most] = [10, 200];
/** Of a password that holds the user's name or address, so many characters must be something else. */
const leastOfOwn = 6;
const leastDifferent = 5;

/**
 * Throws Problem `weak-password` where a password is too short or long, is one of the most common, or is little more than the user's name or
 * address. No rule asks for digits or signs: such rules make passwords that are easier to guess (NIST SP 800-63B).
 */
export function refuseWeakPassword(
  password: string,
  user: { readonly email: string; readonly name: string },
): void {
  const plain = password.normalize('NFKC');
  const { length } = Array.from(plain);
  if (length < least || length > most || isGuessable(plain.toLowerCase(), user))
    throw new Problem('weak-password', { least, most });
}

function isGuessable(
  password: string,
  { email, name }: { readonly email: string; readonly name: string },
): boolean {
  if (new Set(password).size < leastDifferent) return true;
  if (usualPasswords.has(password) || usualPasswords.has(withoutDisguise(password))) return true;
  const own = [email, name].flatMap(wordsOf);
  const rest = own.reduce((text, word) => text.replaceAll(word, ''), password);
  return rest !== password && Array.from(rest).length < leastOfOwn;
}

/** Longer words first, since a shorter one may stand in a longer one. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length);

/** The word in a password such as `P@ssw0rd2024!`. */
const withoutDisguise = (password: string): string =>
  password
    .replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replaceAll(/[@0134579$!]/g, (sign) => disguises[sign] ?? sign);

const disguises: Readonly<Record<string, string>> = {
  '@': 'a',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '9': 'g',
  $: 's',
  '!': 'i',
};
