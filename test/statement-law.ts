/** Which statements do not say which office they are for, so that a cluster would ask every part of itself. */

/** Tables that every office shares. */
export const globalTables = ['offices', 'migrations'] as const;

const withoutTables = /^(begin|commit|rollback|select use_office\(\$1\)|select pg_notify\(\$1, \$2\))$/;

/** The statements that read or write a table without naming the office as a parameter, once for each table they read. */
export const unlawfulStatements = (statements: readonly string[]): readonly string[] =>
  statements.map(plain).filter((statement) => !isLawful(statement));

const plain = (statement: string): string => statement.replaceAll('"', '').replaceAll(/\s+/g, ' ').trim();

function isLawful(statement: string): boolean {
  if (withoutTables.test(statement) || namesGlobalTable(statement)) return true;
  if (statement.startsWith('insert into ')) return /^insert into [a-z_.]+ \(office_id, /.test(statement);
  const tables = statement.match(/\b(from|update|join) [a-z_.]+/g) ?? [];
  const offices = statement.match(/\boffice_id = \$\d+/g) ?? [];
  return tables.length > 0 && offices.length === tables.length;
}

const namesGlobalTable = (statement: string): boolean =>
  globalTables.some((table) => new RegExp(`^(insert into|select .* from) ${table}\\b`).test(statement));
