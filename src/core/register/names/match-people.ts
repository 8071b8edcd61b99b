import { type PersonalFields, namesIn } from '../personal-fields.ts';
import { type MatchReason, type NameMatch, matchNames, matchReasons } from './match-names.ts';

/** How two people match by name and contact; `undefined` where nothing says that they are one. A contact alone may be that of an office. */
export function matchPeople(one: PersonalFields, other: PersonalFields): NameMatch | undefined {
  const byName = bestOf(
    namesIn(one).flatMap((name) => namesIn(other).flatMap((known) => matchNames(name, known) ?? [])),
  );
  if (!hasSameContact(one, other)) return byName;
  const reasons: readonly MatchReason[] = ['same-contact', ...(byName?.reasons ?? [])];
  return {
    reasons: matchReasons.filter((reason) => reasons.includes(reason)),
    likeness: byName === undefined ? 0.5 : Math.min(1, byName.likeness + 0.1),
  };
}

/** The mail address as it is compared. */
export const plainEmail = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** The digits of a telephone number without the signs of another country: the last nine, since it is written with or without its code. */
export const plainPhone = (phone: string): string => phone.normalize('NFKC').replaceAll(/\D/gu, '').slice(-9);

const fewestDigits = 7;

function hasSameContact(one: PersonalFields, other: PersonalFields): boolean {
  const isSameMail =
    one.email !== undefined && other.email !== undefined && plainEmail(one.email) === plainEmail(other.email);
  const phone = plainPhone(one.phone ?? '');
  return isSameMail || (phone.length >= fewestDigits && phone === plainPhone(other.phone ?? ''));
}

const bestOf = (matches: readonly NameMatch[]): NameMatch | undefined =>
  matches.toSorted((a, b) => b.likeness - a.likeness)[0];
