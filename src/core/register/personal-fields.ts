import * as z from 'zod/mini';
import type { DeepReadonly } from '../row.ts';
import { registerLabel } from '../sensitivity.ts';

const words = (most: number) =>
  z.string().check(z.trim(), z.minLength(1, { error: 'empty' }), z.maxLength(most));

/**
 * What is held of a person by name, each as written down: the name in Latin and in Arabic letters, the post held, and how he is reached. It is
 * encrypted wherever it stands, is in no journal, and is given out only where that is recorded.
 */
export const personalFieldsSchema = z.strictObject({
  nameLatin: registerLabel(z.exactOptional(words(200)), 'secret', 'personal'),
  nameArabic: registerLabel(z.exactOptional(words(200)), 'secret', 'personal'),
  post: registerLabel(z.exactOptional(words(200)), 'secret', 'personal'),
  email: registerLabel(z.exactOptional(words(254)), 'secret', 'personal'),
  phone: registerLabel(z.exactOptional(words(60)), 'secret', 'personal'),
});
/** What is held of a person by name. */
export type PersonalFields = DeepReadonly<z.infer<typeof personalFieldsSchema>>;
/** One of the personal fields. */
export type PersonalField = keyof PersonalFields;

/** The names of the personal fields. */
export const personalFieldNames = [
  'nameLatin',
  'nameArabic',
  'post',
  'email',
  'phone',
] as const satisfies readonly PersonalField[];

/** The names of a person, as written down, in whatever letters. */
export const namesIn = ({ nameLatin, nameArabic }: PersonalFields): readonly string[] =>
  [nameLatin, nameArabic].filter((name) => name !== undefined);
