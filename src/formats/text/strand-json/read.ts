import {
  type Project,
  emptyProject,
  isTableName,
  recordSchema,
  tableNames,
  toProject,
} from '../../../core/project.ts';
import { journalUpgrades } from '../../../core/upgrades/index.ts';
import { upgradeTables } from '../../../core/upgrades/upgrade.ts';
import type { ReadIssue, ReadResult } from '../../format.ts';
import { describeSchemaIssue, schemaMessages } from './schema-issues.ts';

const mostIssues = 20;
const deepest = 64;
const example = '{"indicators": […]}';

const messages = {
  notJson: 'This is not valid JSON; it breaks off or has a slip. Mend it, or write the file anew.',
  notJsonAt: 'This is not valid JSON: there is a slip in line {line}. Mend it there, or write the file anew.',
  tooDeep: 'This JSON is nested more than {most} levels deep; no record is.',
  noObject: 'A record is an object of tables, as in {example}; this is something else.',
  beside: 'Beside the record stands {fields}; that is not read.',
  twice: '{table} has two rows {id}; give one of them another id.',
  more: 'There {count, plural, one {is # more slip} other {are # more slips}} of this kind.',
};

/** Every message that reading a record can have. */
export const strandJsonMessages: readonly string[] = [
  ...Object.values(messages),
  ...Object.values(schemaMessages),
];

/**
 * Reads a record from JSON: `{"record": {<table>: [rows]}}` or the tables alone. Rows that the schema refuses are left out and said, each
 * with its place; the others stand.
 */
export function readStrandJson(text: string): ReadResult {
  const parsed = parseJson(text);
  if ('issue' in parsed) return { project: emptyProject, issues: [parsed.issue] };
  if (!isShallow(parsed.value)) {
    return { project: emptyProject, issues: [error(messages.tooDeep, { most: deepest })] };
  }
  const { record, beside } = unwrap(parsed.value);
  if (!isObject(record)) return { project: emptyProject, issues: [error(messages.noObject, { example })] };
  const { project, issues } = readTables(record);
  return { project, issues: [...issues, ...beside] };
}

function parseJson(text: string): { readonly value: unknown } | { readonly issue: ReadIssue } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { value };
  } catch (cause) {
    const position = /at position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
    if (position === undefined) return { issue: error(messages.notJson) };
    const line = text.slice(0, Number(position)).split('\n').length;
    return { issue: { ...error(messages.notJsonAt, { line: String(line) }), line } };
  }
}

/** Level by level instead of by calling itself, so that no nesting can use up the stack here or later. */
function isShallow(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap(innerValues);
    if (level.length === 0) return true;
  }
  return false;
}

function innerValues(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

type Tables = Readonly<Record<string, unknown>>;

function unwrap(value: unknown): { readonly record: unknown; readonly beside: readonly ReadIssue[] } {
  if (!isObject(value) || !Object.hasOwn(value, 'record')) return { record: value, beside: [] };
  const fields = Object.keys(value).filter((key) => key !== 'record');
  const warning: ReadIssue = { severity: 'warning', message: messages.beside, params: { fields } };
  return { record: value['record'], beside: fields.length === 0 ? [] : [warning] };
}

/** Files are kept for years; their rows may be of an earlier shape. */
function readTables(given: Tables): ReadResult {
  const value = upgradeTables(given, journalUpgrades);
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return { project: toProject(parsed.data), issues: findRepeatedIds(parsed.data) };
  const refused = parsed.error.issues;
  const issues = refused.slice(0, mostIssues).map((issue) => error(...sentenceOf(issue, value)));
  const rest = refused.length - issues.length;
  const all = rest > 0 ? [...issues, error(messages.more, { count: rest })] : issues;
  return { project: withoutRefused(value, refused), issues: all };
}

type Refused = { readonly path: readonly PropertyKey[] };

function sentenceOf(
  issue: Parameters<typeof describeSchemaIssue>[0],
  value: unknown,
): [string, ReadIssue['params']] {
  const { message, params } = describeSchemaIssue(issue, value);
  return [message, params];
}

/** The record of the tables and rows that the schema did not refuse. */
function withoutRefused(value: unknown, refused: readonly Refused[]): Project {
  if (!isObject(value)) return emptyProject;
  const rows = new Set(refused.map(({ path }) => path.slice(0, 2).join(' ')));
  const tables = Object.entries(value).flatMap(([table, list]) => {
    if (!isTableName(table) || !Array.isArray(list)) return [];
    return [[table, list.filter((_, index) => !rows.has(`${table} ${index}`))] as const];
  });
  const parsed = recordSchema.safeParse(Object.fromEntries(tables));
  return parsed.success ? toProject(parsed.data) : emptyProject;
}

function findRepeatedIds(rows: Parameters<typeof toProject>[0]): readonly ReadIssue[] {
  return tableNames.flatMap((table) => {
    const ids = (rows[table] ?? []).map((row) => row.id);
    const first = new Set<string>();
    const again = ids.filter((id) => first.size === first.add(id).size);
    return [...new Set(again)].map((id) => error(messages.twice, { table, id }));
  });
}

const error = (message: string, params: ReadIssue['params'] = {}): ReadIssue => ({
  severity: 'error',
  message,
  params,
});

const isObject = (value: unknown): value is Tables =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
