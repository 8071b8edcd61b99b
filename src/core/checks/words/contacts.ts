/** Contacts that belong in the register and in no report: e-mail addresses, telephone numbers, bank accounts. */

/** A kind of contact. */
export type ContactKind = 'email' | 'phone' | 'account';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const phone = /(?<![\p{L}\p{N}])(?<!\d )(?:\+|00)\d{1,3}[ ()./-]*\d(?:[ ()./-]*\d){6,11}(?!\d)/u;
const account = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;

/** The kinds of contacts that a text shows. */
export function contactsIn(text: string): readonly ContactKind[] {
  const accounts = [...text.matchAll(account)].filter(([printed]) => isAccount(printed));
  return [
    ...(email.test(text) ? (['email'] as const) : []),
    ...(phone.test(text) ? (['phone'] as const) : []),
    ...(accounts.length > 0 ? (['account'] as const) : []),
  ];
}

/** Whether the check digits of an IBAN are right (ISO 7064, remainder 1 by 97). */
function isAccount(printed: string): boolean {
  const compact = printed.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34) return false;
  const moved = compact.slice(4) + compact.slice(0, 4);
  const digits = moved.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
