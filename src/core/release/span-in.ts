import { fingerprint } from '../base/hash.ts';
import type { RecordText } from '../checks/words/record-texts.ts';

/** Where in a record a span of a text is, with the fingerprint of the text, so that a redaction of it is not moved when the text changes. */
export const spanIn = (
  text: RecordText,
  { start, end }: { readonly start: number; readonly end: number },
) => ({
  row: text.row.id,
  field: `${text.field}.${text.language}`,
  span: { start, end },
  seen: fingerprint(text.words),
});
