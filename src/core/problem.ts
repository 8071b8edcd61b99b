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
  'amount-too-large': {
    status: 422,
    title: 'Amounts of the record come to {amount} {currency}, which is too much to be counted exactly.',
  },
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
  'unknown-office': { status: 404, title: 'There is no office {office}.' },
  'office-exists': { status: 409, title: 'There is already an office {office}.' },
  'text-not-storable': {
    status: 422,
    title: 'A text holds a character that cannot be stored: a zero character or half of a pair.',
  },
  'commit-unknown': {
    status: 503,
    title:
      'The connection to the database broke while this was being saved, so that nobody knows whether it was. Send the same again: it is done once.',
  },
  'database-unreachable': { status: 503, title: 'The database does not answer. Try again in a moment.' },
  'database-busy': { status: 503, title: 'The database is too busy. Try again in a moment.' },
  'disk-full': { status: 507, title: 'The disk of the database is full. Nothing was saved.' },
  'wrong-database-url': {
    status: 500,
    title: 'The address of the database must look like postgres://user:password@host/database.',
  },
  'database-unsuitable': {
    status: 500,
    title:
      'Strand needs PostgreSQL 15 or later with a database in UTF-8; this is version {version} in {encoding}.',
  },
  'database-superuser': {
    status: 500,
    title:
      'Role {role} may pass over the rules of the database (SUPERUSER or BYPASSRLS); Strand does not run as such a role.',
  },
  'database-lacks-role': {
    status: 500,
    title:
      'Strand cannot log in as role {role}, and the owner of the database may not make or change it: give the owner CREATEROLE, or make the role by hand.',
  },
  'data-is-newer': {
    status: 500,
    title: 'The data was written by a later version of Strand, which knows “{name}”. Start that version.',
  },
  'migration-differs': {
    status: 500,
    title: 'The layout of the database was made by another “{name}” than that of this version of Strand.',
  },
  'no-embedded-database': {
    status: 500,
    title:
      'There is no PostgreSQL in the installation for {place}. Name a folder with its programs in STRAND_POSTGRES_BIN, or a database in STRAND_DATABASE_URL.',
  },
  'database-too-old': {
    status: 500,
    title: 'Strand needs PostgreSQL {oldest} or later; this is version {version}.',
  },
  'database-cannot-start': { status: 503, title: 'PostgreSQL does not start: {why}' },
  'database-cannot-stop': { status: 503, title: 'PostgreSQL (process {pid}) does not stop.' },
  'data-of-other-version': {
    status: 500,
    title:
      'The data in {folder} is of PostgreSQL {found}, and this is PostgreSQL {actual}. Name the programs of version {found} in STRAND_POSTGRES_BIN, or restore a backup into a new folder.',
  },
  'data-folder-in-use': {
    status: 503,
    title:
      'Another Strand that cannot be reached from here, as in another container, is using {folder}. Stop it first, or choose another folder in STRAND_DATA.',
  },
  'data-folder-unreachable': {
    status: 500,
    title:
      'PostgreSQL does not run as root but as user {user}, who cannot get into {folder}. Start Strand as an ordinary user, or choose a folder outside of private homes in STRAND_DATA.',
  },
  'project-missing': { status: 404, title: 'There is no project {id}.' },
  'project-exists': { status: 409, title: 'There is already a project {id}.' },
  'not-allowed': { status: 403, title: 'Role “{role}” may not do what needs “{permission}”.' },
  'version-missing': { status: 428, title: 'Say which version of the project this change builds on.' },
  'version-ahead': {
    status: 412,
    title: 'The project is at version {version}; there is no version {expected} yet.',
  },
  'version-conflict': {
    status: 412,
    title:
      'Since version {expected}, {fields, plural, one {# field that you change has} other {# fields that you change have}} been changed elsewhere.',
  },
  'key-reused': { status: 422, title: 'Key {key} was already used for another request.' },
  'unknown-entry': { status: 404, title: 'The journal has no entry {entry}.' },
  'already-undone': { status: 409, title: 'Entry {entry} is taken back already.' },
  'not-undone': { status: 409, title: 'Entry {entry} is not taken back.' },
  'not-undoable': {
    status: 409,
    title: 'Entry {entry} itself takes back or repeats entry {of}; name that one.',
  },
  'undo-conflict': {
    status: 409,
    title:
      'Entry {entry} cannot be taken back or repeated: {fields, plural, one {# of its fields has} other {# of its fields have}} been changed since.',
  },
} as const;

/** The code of a refusal. */
export type ProblemCode = keyof typeof problems;

/** A field that two changes would give different values; a value is `undefined` where the field has none, a row's `id` where there is no row. */
export type FieldConflict = {
  readonly table: string;
  readonly row: string;
  readonly field: string;
  /** What both changes started from. */
  readonly base: unknown;
  /** What stands there now. */
  readonly theirs: unknown;
  /** What the refused change would put there. */
  readonly mine: unknown;
};

type ProblemOptions = ErrorOptions & { readonly conflicts?: readonly FieldConflict[] };

/** A refusal: its code and what its title names. Thrown by commands and by the shell, caught once at the edge. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** The fields over which a change is refused; none for most problems. */
  readonly conflicts: readonly FieldConflict[];

  constructor(
    code: ProblemCode,
    params: Readonly<Record<string, string | number>> = {},
    options: ProblemOptions = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'Problem';
    this.code = code;
    this.params = params;
    this.conflicts = options.conflicts ?? [];
  }
}
