/**
 * Every refusal that Strand can give, in one list. A problem says that this request cannot be done; what is merely inconsistent in the record is
 * a finding. Titles are English ICU messages; `status` is the HTTP status (RFC 9457).
 */

/** The catalogue of refusals. */
export const problems = {
  'unreadable-input': { status: 422, title: 'This cannot be read: {why}' },
  'input-too-large': { status: 413, title: 'The file has {actual} bytes; at most {most} can be read.' },
  'invalid-input': { status: 422, title: '{where}: {why}' },
  'unknown-command': { status: 404, title: 'There is no command “{name}”.' },
  'unknown-row': { status: 404, title: 'There is no row {id} in {table}.' },
  'row-exists': { status: 409, title: 'There is already a row {id}.' },
  'row-in-use': { status: 409, title: 'Row {id} is used by {by}.' },
  'would-make-a-cycle': { status: 422, title: 'This link would make {from} contribute to itself.' },
  'nothing-to-fix': { status: 409, title: 'Check “{check}” finds nothing to fix there any more.' },
  'nothing-changes': { status: 422, title: 'Nothing changes.' },
  'month-outside-plan': { status: 422, title: 'Month {month} is not in the plan.' },
  'too-few-marks': {
    status: 422,
    title: 'There {marks, plural, one {is # mark} other {are # marks}} to place, not {wanted}.',
  },
  'hold-already-ended': { status: 409, title: 'This hold has ended on {until}.' },
  'wrong-use': { status: 400, title: '{why}' },
  'unknown-option': { status: 400, title: 'There is no option {option} here. {hint}' },
  'no-such-file': { status: 404, title: 'There is no file {path}.' },
} as const;

/** The code of a refusal. */
export type ProblemCode = keyof typeof problems;

/** A refusal: its code and what its title names. Thrown by commands and by the shell, caught once at the edge. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: ProblemCode,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'Problem';
    this.code = code;
    this.params = params;
  }
}
