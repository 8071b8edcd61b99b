/** What a live reference such as `{1.1.1a current}`, `{ind 1.1 current}`, `{ind_112a current}` or `{project title}` stands for. */

import { parseCode } from '../../base/code.ts';
import { type Id, isId } from '../../base/id.ts';
import { type Place, placeOf } from '../../checks/check.ts';
import { findRow, once } from '../../indexes.ts';
import { type Project, type TableName, projectRowOf, tables } from '../../project.ts';
import { reportOn } from '../build/report-on.ts';
import type { Line } from '../document.ts';
import type { Words } from '../phrase.ts';
import { liveValues } from './index.ts';
import type { LiveContext, LiveValue } from './live-value.ts';

/**
 * What a reference stands for. `unknown`: no row or value of that name; `ambiguous`: the code fits several rows; `no-value`: the row is known,
 * its value is not (yet); `person`: a person, whom the record does not hold.
 */
export type Resolution =
  | { readonly kind: 'value'; readonly line: Line<Words>; readonly at: Place }
  | { readonly kind: 'no-value'; readonly at: Place }
  | { readonly kind: 'ambiguous'; readonly among: readonly Place[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'person' };

/** A row that a reference means, and its value of that name. */
type Candidate = { readonly id: Id; readonly value: LiveValue };

/** What a reference as typed stands for. */
export function resolveLiveValue(reference: string, context: LiveContext): Resolution {
  const steps = reference
    .replace(/^\{|\}$/g, '')
    .trim()
    .split(/\s+/);
  if (steps[0]?.startsWith('per_') === true) return { kind: 'person' };
  const [row, name = ''] = [steps.slice(0, -1), steps.at(-1)];
  const values = liveValues.filter((value) => value.name === name);
  const candidates = values.flatMap((value) =>
    idsMeant(row, value.table, context).map((id) => ({ id, value })),
  );
  const [first, ...others] = candidates;
  if (first === undefined) return { kind: 'unknown' };
  if (others.length > 0)
    return { kind: 'ambiguous', among: candidates.map((one) => placeOfRow(one, context.project)) };
  return compute(first, context);
}

function compute({ id, value }: Candidate, context: LiveContext): Resolution {
  const at = placeOfRow({ id, value }, context.project);
  const words = value.compute(id, context);
  return words === undefined ? { kind: 'no-value', at } : { kind: 'value', line: [words], at };
}

const placeOfRow = ({ id, value }: Candidate, project: Project): Place =>
  placeOf(value.table, findRow(project, value.table, id) ?? { id });

/** The rows of a table that the words before the name mean: by code behind the prefix of its kind, by id, by its word where it is the only one, or by code. */
function idsMeant(row: readonly string[], table: TableName, context: LiveContext): readonly Id[] {
  const { project } = context;
  const [first = '', ...rest] = row;
  if (rest.length > 0) {
    const isTold = first.toLowerCase() === tables[table].prefix;
    return idsOfCode(project, table, (isTold ? rest : row).join(' '));
  }
  if (isId(first)) return findRow(project, table, first) === undefined ? [] : [first];
  const only = onlyRowOf(first, table, context);
  return only === undefined ? idsOfCode(project, table, first) : [only];
}

function onlyRowOf(word: string, table: TableName, { project, period }: LiveContext): Id | undefined {
  if (word === 'project' && table === 'project') return projectRowOf(project)?.id;
  return word === 'report' && table === 'reports' ? reportOn(project, period)?.id : undefined;
}

const idsOfCode = (project: Project, table: TableName, code: string): readonly Id[] =>
  idsByCode(project).get(`${table} ${comparable(code)}`) ?? [];

const idsByCode = once((project): ReadonlyMap<string, readonly Id[]> => {
  const ids = new Map<string, Id[]>();
  for (const table of new Set(liveValues.map((value) => value.table))) {
    for (const row of project[table]) {
      if (!('code' in row) || row.code === undefined) continue;
      const key = `${table} ${comparable(row.code)}`;
      const known = ids.get(key);
      if (known) known.push(row.id);
      else ids.set(key, [row.id]);
    }
  }
  return ids;
});

const comparable = (code: string): string => parseCode(code) ?? code.trim().toLowerCase();
