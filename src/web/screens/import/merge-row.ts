/** What becomes of a row of the record when the same row was read again: what the report says replaces what was there, and what it does not say stays. */

import * as z from 'zod/mini';
import { canonicalJson } from '../../../core/base/hash.ts';
import { textSchema } from '../../../core/base/schemas.ts';
import { languages } from '../../../core/base/text.ts';
import { folded } from './match-rows.ts';

/** The fields of a row. */
export type Fields = Readonly<Record<string, unknown>>;

/** A row with what was read of it, and the fields that say something else than before. */
export type Merged = { readonly row: Fields; readonly changed: readonly string[] };

/** Where and in what order something was read says nothing about the project. */
const ofTheReading = new Set(['id', 'readFrom', 'valuesReadFrom', 'position']);

/** The row after the reading. Where nothing else is said it stays as it was. */
export function mergeRow(before: Fields, read: Fields): Merged {
  const merged = Object.entries(read).flatMap(([field, value]) => {
    if (ofTheReading.has(field) || saysNothing(field, value, before)) return [];
    const next = mergeValue(field, before[field], value);
    return isSame(before[field], next) ? [] : [[field, next] as const];
  });
  if (merged.length === 0) return { row: before, changed: [] };
  return {
    row: { ...before, ...Object.fromEntries(merged), ...provenance(before, read) },
    changed: merged.map(([field]) => field),
  };
}

/** Whether a reader left a field empty, or gave it what it gives where nothing is said. */
function saysNothing(field: string, value: unknown, before: Fields): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (field === 'state') return value === 'planned' && before['state'] !== undefined;
  if (field === 'unplacedMarks') return hasMarks(before, value);
  return isFields(value) && Object.keys(value).length === 0;
}

/** Marks whose months the report does not tell are known already where the item has as many months. */
const hasMarks = ({ months }: Fields, marks: unknown): boolean =>
  Array.isArray(months) && typeof marks === 'number' && months.length >= marks;

function mergeValue(field: string, before: unknown, read: unknown): unknown {
  if (field === 'targets' && Array.isArray(before) && Array.isArray(read)) return mergeTargets(before, read);
  if (!isFields(before) || !isFields(read)) return read;
  const [known, words] = [z.safeParse(textSchema, before), z.safeParse(textSchema, read)];
  if (!known.success || !words.success) return read;
  const own = languages.flatMap((language) => {
    const [was, is] = [known.data[language], words.data[language]];
    if (is === undefined) return was === undefined ? [] : [[language, was] as const];
    return [[language, was !== undefined && folded(was) === folded(is) ? was : is] as const];
  });
  return Object.fromEntries(own);
}

/** Targets are kept in order of decision: one that is not among them is the latest. */
function mergeTargets(before: readonly unknown[], read: readonly unknown[]): readonly unknown[] {
  const known = new Set(before.map((target) => sayingOf(target)));
  return [...before, ...read.filter((target) => !known.has(sayingOf(target)))];
}

const saying = ['operator', 'value', 'to', 'due'];

const sayingOf = (target: unknown): string =>
  canonicalJson(isFields(target) ? saying.map((field) => target[field] ?? null) : target);

function provenance(before: Fields, read: Fields): Fields {
  const [own, other] = [before['valuesReadFrom'], read['valuesReadFrom']];
  return {
    ...(read['readFrom'] !== undefined && { readFrom: read['readFrom'] }),
    ...(isFields(other) && { valuesReadFrom: { ...(isFields(own) ? own : {}), ...other } }),
  };
}

const isSame = (before: unknown, after: unknown): boolean =>
  before === after ||
  canonicalJson(withoutProvenance(before) ?? null) === canonicalJson(withoutProvenance(after) ?? null);

function withoutProvenance(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProvenance);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) =>
      field === 'readFrom' ? [] : [[field, withoutProvenance(inner)] as const],
    ),
  );
}

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
