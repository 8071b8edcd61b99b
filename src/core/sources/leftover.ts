/**
 * Why a line of a document is not in the record.
 * - `navigation`: text of the site that published it, foreign to the report.
 * - `template-guidance`: questions and notes of the donor's template that nobody deleted.
 * - `value-without-indicator`: a baseline or target in a row that has no indicator.
 * - `marker-without-note`: an asterisk or dagger that no note explains; `text` is the marked word.
 * - `repeated-header`: the header of a month grid printed again.
 * - `interleaved-columns`: the first line of a block whose columns were merged line by line.
 * - `unrecognised`: nobody understood it.
 * - `truncated`: the document ends inside a table; `line` is its last line.
 */
export const leftoverReasons = [
  'navigation',
  'template-guidance',
  'value-without-indicator',
  'marker-without-note',
  'repeated-header',
  'interleaved-columns',
  'unrecognised',
  'truncated',
] as const;
/** Why a line of a document is not in the record. */
export type LeftoverReason = (typeof leftoverReasons)[number];

/** Stands in a text for a span that was withheld. */
export const withheldMark = '▮▮▮';
