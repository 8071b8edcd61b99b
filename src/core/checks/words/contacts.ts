/** Contacts that belong in the register and in no report: e-mail addresses, telephone numbers, bank accounts. */

/** A kind of contact. */
export type ContactKind = 'email' | 'phone' | 'account';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const phone = /(?<![\p{L}\p{N}])(?<!\d )(?:\+|00)\d{1,3}[ ()./-]*\d(?:[ ()./-]*\d){6,11}(?!\d)/gu;
const account = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;

/** A contact in a text: its kind, and where it stands; `end` is not in it. */
export type Contact = { readonly kind: ContactKind; readonly start: number; readonly end: number };

/** The contacts that a text shows: addresses, then numbers, then accounts, each kind in its order. */
export function listContacts(text: string): readonly Contact[] {
  const spansOf = (kind: ContactKind, pattern: RegExp): readonly Contact[] =>
    [...text.matchAll(pattern)].map(({ 0: printed, index }) => ({
      kind,
      start: index,
      end: index + printed.length,
    }));
  return [
    ...spansOf('email', email),
    ...spansOf('phone', phone),
    ...spansOf('account', account).filter(({ start, end }) => isAccount(text.slice(start, end))),
  ];
}

/** The kinds of contacts that a text shows. */
export const contactsIn = (text: string): readonly ContactKind[] => [
  ...new Set(listContacts(text).map(({ kind }) => kind)),
];

/** Whether the check digits of an IBAN are right (ISO 7064, remainder 1 by 97). */
function isAccount(printed: string): boolean {
  const compact = printed.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34) return false;
  const moved = compact.slice(4) + compact.slice(0, 4);
  const digits = moved.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
