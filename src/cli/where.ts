import type { Place } from '../core/checks/check.ts';
import { findRow } from '../core/indexes.ts';
import type { Project } from '../core/project.ts';
import type { Say } from './command.ts';
import { tableWords, words } from './words.ts';

const mostCodes = 4;

/** Where a finding points, in words: the lines of the document, else the table and the codes of the rows. */
export function sayWhere(project: Project, at: readonly Place[], say: Say): string {
  const source = at.find((place) => place.source)?.source?.source;
  const lines = at.flatMap((place) =>
    place.source && place.source.source === source ? [place.source.line] : [],
  );
  if (lines.length === 0) return sayRows(project, at, say);
  const distinct = [...new Set(lines)].toSorted((a, b) => a - b);
  return say(words.atLines, { count: distinct.length, lines: joinLines(distinct) });
}

/** `83–89`, `58, 59`, `12, 40–44`; only the ends where there are many. */
export function joinLines(sorted: readonly number[]): string {
  const runs = sorted.reduce<readonly (readonly number[])[]>((found, line) => {
    const last = found.at(-1);
    if (last?.at(-1) === line - 1) return [...found.slice(0, -1), [...last, line]];
    return [...found, [line]];
  }, []);
  if (runs.length > 3) return `${sorted[0]}–${sorted.at(-1)}`;
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

function sayRows(project: Project, at: readonly Place[], say: Say): string {
  const table = at[0]?.table;
  if (table === undefined) return '';
  const codes = at.filter((place) => place.table === table).map((place) => codeOf(project, place));
  const distinct = [...new Set(codes.filter((code) => code !== undefined))];
  const shown = distinct.length > mostCodes ? [...distinct.slice(0, mostCodes), '…'] : distinct;
  const name = say(tableWords[table]);
  return shown.length === 0 ? name : `${name} ${shown.join(', ')}`;
}

function codeOf(project: Project, place: Place): string | undefined {
  const row = findRow(project, place.table, place.row);
  return row && 'code' in row ? row.code : undefined;
}
