/**
 * The public record: a record in which what is withheld does not exist. Nothing that is compiled from it can show, count, sort by or hide what is
 * not there. What goes: what redactions withhold; fields and rows that are not public by their label, the redactions, sources and waivers among
 * them; persons named in texts; the ids of all rows.
 */

import * as z from 'zod/mini';
import type { Id } from '../base/id.ts';
import { type Project, type TableName, recordSchema, tableNames, toProject } from '../project.ts';
import type { Redaction } from '../report/redaction.ts';
import { markOf } from '../report/withheld-mark.ts';
import { type AnyFields, isFields, isText } from './field-path.ts';
import { groupBy } from './group-by.ts';
import { groundOfLabels, labelPolicies } from './label-policy.ts';
import { markedValue, withholdInRow } from './withhold-in-row.ts';

/** How much is withheld on a ground: passages and values within rows, and whole rows. */
export type WithheldCount = { readonly ground: string; readonly passages: number; readonly rows: number };

/** A record without what is withheld, and how much that is, by ground in order of the codes. */
export type PublicRecord = { readonly project: Project; readonly withheld: readonly WithheldCount[] };

/** Gives a row another id, one that says nothing of the old one and differs for each publication. */
export type PublicId = (id: Id) => Id;

type Count = (ground: string | undefined, of: 'passages' | 'rows') => void;

/** The record as the public may have it. Redactions whose row or field is not there withhold nothing. */
export function withhold(
  project: Project,
  { redactions, publicId }: { readonly redactions: readonly Redaction[]; readonly publicId: PublicId },
): PublicRecord {
  const counts = new Map<string, WithheldCount>();
  const count: Count = (ground = '', of) => {
    const known = counts.get(ground) ?? { ground, passages: 0, rows: 0 };
    counts.set(ground, { ...known, [of]: known[of] + 1 });
  };
  const byRow = groupBy(redactions, ({ row }) => row);
  const open = tableNames.map((table) => {
    const rows = project[table].flatMap((row) => {
      const left = withoutRedacted(table, row, { own: byRow.get(row.id) ?? [], count });
      const kept = left && withoutClosedFields(table, left, count);
      return kept === undefined ? [] : [kept];
    });
    return [table, rows] as const;
  });
  const traces = { ids: publicIdsOf(project, open, publicId), count };
  const clean = open.map(([table, rows]) => [table, rows.map((row) => withoutTraces(row, traces))]);
  return {
    project: toProject(z.parse(recordSchema, Object.fromEntries(clean))),
    withheld: [...counts.values()].toSorted((a, b) => (a.ground < b.ground ? -1 : 1)),
  };
}

function withoutRedacted(
  table: TableName,
  row: AnyFields,
  { own, count }: { readonly own: readonly Redaction[]; readonly count: Count },
): AnyFields | undefined {
  const left = withholdInRow(table, row, own);
  if (left === undefined) count(own[0]?.ground, 'rows');
  else for (const { ground } of own) count(ground, 'passages');
  return left;
}

/** The row without fields that are not public; words without which there is no row are marks. `undefined` where the row cannot be without others. */
function withoutClosedFields(table: TableName, row: AnyFields, count: Count): AnyFields | undefined {
  const { optional, required } = labelPolicies.get(table) ?? { optional: noFields, required: noFields };
  const left: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    // Where it was read is a trace, which is looked at by itself.
    if (optional.has(name) && name !== 'readFrom') continue;
    const isClosed = required.has(name);
    if (isClosed && !isText(value)) return undefined;
    if (isClosed) count(groundOfLabels, 'passages');
    left[name] = isClosed ? markedValue(value, markOf(groundOfLabels)) : value;
  }
  return { ...left, id: row.id };
}

const noFields: ReadonlySet<string> = new Set();

type Traces = { readonly ids: ReadonlyMap<Id, Id>; readonly count: Count };

/** The row without where it was read, internal ids and persons. A value read as a guess stays one, since guesses enter no sum. */
function withoutTraces(row: AnyFields, traces: Traces): AnyFields {
  const clean = cleanFields(row, traces);
  return { ...clean, id: traces.ids.get(row.id) ?? row.id };
}

const cleanFields = (fields: Readonly<Record<string, unknown>>, traces: Traces): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      if (name !== 'readFrom') return [[name, cleanValue(value, traces)]];
      return isFields(value) && value['confidence'] === 'guess' ? [[name, readAsGuess]] : [];
    }),
  );

const readAsGuess = { source: 'src_public', line: 0, confidence: 'guess' } as const;

function cleanValue(value: unknown, traces: Traces): unknown {
  if (typeof value === 'string') return cleanWords(value, traces);
  if (Array.isArray(value)) return value.map((item: unknown) => cleanValue(item, traces));
  return isFields(value) ? cleanFields(value, traces) : value;
}

function cleanWords(words: string, { ids, count }: Traces): string {
  return words
    .replaceAll(person, () => {
      count('4(1)(b)', 'passages');
      return markOf('4(1)(b)');
    })
    .replaceAll(anyId, (id) => ids.get(id) ?? id);
}

const person = /\{per_[^{}]*\}/g;
const anyId = /(?<![0-9a-z])[a-z]{3}_[0-9a-z]{1,40}(?![0-9a-z])/g;

/** Public ids keep the order of the rows that are left, which print in the order of the record anyway; those of rows that are not say nothing. */
function publicIdsOf(
  project: Project,
  open: readonly (readonly [TableName, readonly AnyFields[]])[],
  publicId: PublicId,
): ReadonlyMap<Id, Id> {
  const madeOf = (id: Id, order: string): Id => `${id.slice(0, 4)}${order}${publicId(id).slice(4)}`;
  const gone = tableNames.flatMap((table) => project[table].map(({ id }) => [id, madeOf(id, '')] as const));
  const kept = open.flatMap(([, rows]) =>
    rows.map(({ id }, index) => [id, madeOf(id, index.toString(32).padStart(5, '0'))] as const),
  );
  return new Map([...gone, ...kept]);
}
