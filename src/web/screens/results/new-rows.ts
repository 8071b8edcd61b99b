/** Rows that are being added: which number they are offered, where they stand, and the command that adds them. */

import { nextFreeCode } from '../../../core/base/code.ts';
import type { Id } from '../../../core/base/id.ts';
import { positionBetween } from '../../../core/base/position.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import type { Text } from '../../../core/base/text.ts';
import { type Project, tables } from '../../../core/project.ts';
import type { Wish } from '../../project/project-store.ts';
import { type ChainLevel, chainLevels, findChainRow, serversOf } from './chain-row.ts';

/** A row that is to be added, and what it belongs to. */
export type NewRow =
  | {
      readonly table: 'results';
      readonly level: Exclude<ChainLevel, 'activity'>;
      readonly serves: Id | undefined;
    }
  | { readonly table: 'activities'; readonly serves: Id | undefined }
  | { readonly table: 'indicators'; readonly result: Id }
  | { readonly table: 'assumptions'; readonly level: ChainLevel; readonly result: Id | undefined }
  | { readonly table: 'means' }
  | { readonly table: 'risks' };

/** What somebody wrote of a new row. */
type Written = { readonly code: string; readonly words: Text };

type Ordered = { readonly id: Id; readonly code?: string; readonly position?: string };

/** The number that a new row is offered: the next after those beside it, or the first below what it belongs to; empty where rows have none. */
export function offeredCode(project: Project, row: NewRow): string {
  if (row.table === 'indicators') return nextIndicatorCode(project, row.result);
  const last = rowsBeside(project, row).findLast(({ code }) => code !== undefined)?.code;
  const before = last ?? beforeFirst(project, row);
  return before !== undefined && /\d/.test(before) ? nextFreeCode(before, takenIn(project, row)) : '';
}

/** The command that adds a row behind those beside it, and links it to what it serves. */
export function commandOf(
  project: Project,
  row: NewRow,
  { id, linkId, ...written }: Written & { readonly id: Id; readonly linkId: Id },
): Wish {
  const position = positionBehind(project[row.table], rowsBeside(project, row));
  const code = written.code.trim();
  const common = { id, ...(code !== '' && { code }), ...(position !== undefined && { position }) };
  const created = { table: row.table, row: { ...common, ...ownFields(row, written.words) } };
  const serves = 'serves' in row ? row.serves : undefined;
  if (serves === undefined) return { command: 'create-row', input: created };
  const link = { id: linkId, from: id, to: serves, primary: true, origin: 'explicit' };
  return { command: 'write-rows', input: { create: [created, { table: 'links', row: link }], edit: [] } };
}

/** The level of a result that is added below a row: the one that follows in the chain of this record, an output where none does. */
export function levelBelow(project: Project, level: ChainLevel): Exclude<ChainLevel, 'activity'> {
  const index = chainLevels.indexOf(level);
  const lower = chainLevels.slice(index + 1).flatMap((one) => (one === 'activity' ? [] : [one]));
  return lower.find((one) => project.results.some((result) => result.level === one)) ?? lower[0] ?? 'output';
}

/** The prefix of the ids of a table. */
export const prefixOf = (table: NewRow['table']): string => tables[table].prefix;

function ownFields(row: NewRow, words: Text): Readonly<Record<string, unknown>> {
  switch (row.table) {
    case 'results':
      return { level: row.level, statement: words };
    case 'activities':
      return { title: words };
    case 'indicators':
      return { result: row.result, title: words, measure: 'number', targets: [] };
    case 'assumptions':
      return { level: row.level, statement: words, ...(row.result !== undefined && { result: row.result }) };
    case 'means':
      return { kind: 'other', text: words };
    default:
      return { statement: words };
  }
}

/** The rows beside which a new one comes to stand, in order. */
function rowsBeside(project: Project, row: NewRow): readonly Ordered[] {
  switch (row.table) {
    case 'results':
      return chainRowsBeside(project, row.level, row.serves);
    case 'activities':
      return chainRowsBeside(project, 'activity', row.serves);
    case 'indicators':
      return inPrintedOrder(project.indicators.filter(({ result }) => result === row.result));
    default:
      return inPrintedOrder<Ordered>(project[row.table]);
  }
}

function chainRowsBeside(project: Project, level: ChainLevel, serves: Id | undefined): readonly Ordered[] {
  const table = level === 'activity' ? 'activities' : 'results';
  const known: ReadonlyMap<Id, Ordered> = new Map(project[table].map((row) => [row.id, row]));
  const beside =
    serves === undefined
      ? inPrintedOrder<Ordered>(
          level === 'activity' ? project.activities : project.results.filter((one) => one.level === level),
        )
      : serversOf(project, serves).filter((one) => one.level === level);
  return beside.flatMap(({ id }) => known.get(id) ?? []);
}

/** The number before the first one: of a row that serves another `0` below that one's. */
function beforeFirst(project: Project, row: NewRow): string | undefined {
  const parent = 'serves' in row ? findChainRow(project, row.serves)?.code : undefined;
  if (parent !== undefined) return `${parent}.0`;
  return row.table === 'results' || row.table === 'assumptions' ? '0' : undefined;
}

const takenIn = (project: Project, { table }: NewRow): ReadonlySet<string> =>
  new Set(project[table].flatMap(({ code }) => code ?? []));

/** Indicators have the number of their result with a letter: the first that is free. */
function nextIndicatorCode(project: Project, result: Id): string {
  const code = findChainRow(project, result)?.code;
  if (code === undefined) return '';
  const taken = new Set(project.indicators.flatMap((row) => row.code?.toLowerCase() ?? []));
  const letter = 'abcdefghijklmnopqrstuvwxyz'
    .split('')
    .find((one) => !taken.has(`${code}${one}`.toLowerCase()));
  return letter === undefined ? '' : `${code}${letter}`;
}

/** A position behind the last of some rows and before what follows it in print; `undefined` where its rows have none. */
function positionBehind(all: readonly Ordered[], beside: readonly Ordered[]): string | undefined {
  const last = beside.at(-1) ?? inPrintedOrder(all).at(-1);
  if (last?.position === undefined) return undefined;
  const printed = inPrintedOrder(all);
  const next = printed[printed.findIndex(({ id }) => id === last.id) + 1];
  return positionBetween(last.position, next?.position);
}
