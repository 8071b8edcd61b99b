/** Which statements do not say which office they are for, so that a cluster would ask every part of itself. */

/** Tables that every office shares. */
export const globalTables = [
  'identities',
  'links',
  'migrations',
  'office_users',
  'offices',
  'passkeys',
  'passwords',
  'places',
  'roots',
  'sessions',
  'tokens',
  'tries',
  'users',
] as const;

const withoutTables =
  /^(begin|commit|rollback|select 1|select use_office\(\$1\)|select pg_notify\(\$1, \$2\))$/;

/** The statements that read or write a table without naming the office as a parameter, once for each table they read. */
export const unlawfulStatements = (statements: readonly string[]): readonly string[] =>
  statements.map(plain).filter((statement) => !isLawful(statement));

const plain = (statement: string): string => statement.replaceAll('"', '').replaceAll(/\s+/g, ' ').trim();

function isLawful(statement: string): boolean {
  if (withoutTables.test(statement)) return true;
  const tables = tablesIn(statement);
  const own = tables.filter((table) => !globalTables.some((name) => name === table));
  if (own.length === 0) return tables.length > 0 && isNarrowEnough(statement, tables);
  if (statement.startsWith('insert into ')) return /^insert into [a-z_.]+ \(office_id, /.test(statement);
  const offices = statement.match(/\boffice_id = \$\d+/g) ?? [];
  return offices.length >= own.length;
}

/** Every name of a table; what is followed by a bracket is a function, but for the table of an insertion. */
const tablesIn = (statement: string): readonly string[] =>
  [...statement.matchAll(/\b(?:insert into ([a-z_.]+)|(?:from|update|join) ([a-z_.]+)\b(?!\())/g)].flatMap(
    ([, inserted, named]) => (named === 'set' ? [] : [inserted ?? named ?? '']),
  );

/** Who is of which office is asked of one office or of one user. */
const isNarrowEnough = (statement: string, tables: readonly string[]): boolean =>
  !tables.includes('office_users') ||
  /^insert into office_users \(office_id, |\b(office_id|user_id) = \$\d+/.test(statement);
