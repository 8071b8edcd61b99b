import {
  type PersonalField,
  type PersonalFields,
  personalFieldNames,
} from '../../../../core/register/personal-fields.ts';

/** What of a person's fields is to be written and cleared, and what is held then. */
export type PersonCorrection = {
  readonly set: PersonalFields;
  readonly unset: readonly PersonalField[];
  readonly now: PersonalFields;
};

/** What makes typed fields of those that are held; `undefined` where nothing changes, or no name would be left. */
export function correctionOf(held: PersonalFields, typed: PersonalFields): PersonCorrection | undefined {
  const now: PersonalFields = Object.fromEntries(
    Object.entries(typed)
      .map(([field, value]) => [field, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
  const changed = personalFieldNames.filter((field) => held[field] !== now[field]);
  const unset = changed.filter((field) => now[field] === undefined);
  const set: PersonalFields = Object.fromEntries(
    changed.flatMap((field) => (now[field] === undefined ? [] : [[field, now[field]]])),
  );
  const hasName = now.nameLatin !== undefined || now.nameArabic !== undefined;
  return changed.length === 0 || !hasName ? undefined : { set, unset, now };
}
