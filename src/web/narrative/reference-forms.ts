/**
 * References as people type and as the record keeps them. In the record a reference names its row by its id, so that it stays right when codes change;
 * in an editor it names it by the code that people know, wherever that is clear.
 */

import { isId } from '../../core/base/id.ts';
import { findRow } from '../../core/indexes.ts';
import { tables } from '../../core/project.ts';
import type { LiveContext } from '../../core/report/live-values/live-value.ts';
import { resolveLiveValue } from '../../core/report/live-values/resolve-live-value.ts';

/** A text of the record as it is shown to whoever edits it. */
export const typedText = (kept: string, context: LiveContext): string =>
  replaceReferences(kept, (reference) => typedReference(reference, context));

/** A text as it was typed, as the record keeps it. */
export const keptText = (typed: string, context: LiveContext): string =>
  replaceReferences(typed, (reference) => keptReference(reference, context));

/** A text in its parts: references with their braces, and what stands between them, exactly as typed. */
export const partsOfText = (text: string): readonly string[] =>
  text.split(marks).filter((part) => part !== '');

/** Whether a part of a text is a reference. */
export const isReference = (part: string): boolean => part.startsWith('{') && part.endsWith('}');

const marks = /(\{\{|\{[^{}]*\})/;

const replaceReferences = (text: string, replaced: (reference: string) => string): string =>
  partsOfText(text)
    .map((part) => (isReference(part) ? replaced(part) : part))
    .join('');

/** The reference by the row's code, where it then means the same row and no other. */
function typedReference(reference: string, context: LiveContext): string {
  const { row, name } = stepsOf(reference);
  const place = placeMeant(reference, context);
  if (!isId(row) || place === undefined) return reference;
  const found = findRow(context.project, place.table, place.row);
  const code = found !== undefined && 'code' in found ? found.code : undefined;
  const forms =
    code === undefined ? [] : [`{${code} ${name}}`, `{${tables[place.table].prefix} ${code} ${name}}`];
  return forms.find((form) => isSame(placeMeant(form, context), place)) ?? reference;
}

/** The reference by the row's id; as it was typed where it is unclear, or names the project or the report, of which there is one. */
function keptReference(reference: string, context: LiveContext): string {
  const { row, name } = stepsOf(reference);
  const place = placeMeant(reference, context);
  if (place === undefined || row === 'project' || row === 'report') return reference;
  return `{${place.row} ${name}}`;
}

function stepsOf(reference: string): { readonly row: string; readonly name: string } {
  const steps = reference.slice(1, -1).trim().split(/\s+/);
  return { row: steps.slice(0, -1).join(' '), name: steps.at(-1) ?? '' };
}

function placeMeant(reference: string, context: LiveContext) {
  const resolution = resolveLiveValue(reference, context);
  return 'at' in resolution ? resolution.at : undefined;
}

const isSame = (one: ReturnType<typeof placeMeant>, other: ReturnType<typeof placeMeant>): boolean =>
  one?.table === other?.table && one?.row === other?.row;
