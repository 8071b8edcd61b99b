/** The shape of a check and of what it finds. A check is a pure function of the record and a day; words come last, in i18n. */

import type { Day } from '../base/day.ts';
import { fingerprint } from '../base/hash.ts';
import type { Id } from '../base/id.ts';
import type { Decimal } from '../base/decimal.ts';
import type { Money } from '../base/money.ts';
import type { ReadFrom } from '../base/schemas.ts';
import type { Text } from '../base/text.ts';
import type { Change } from '../change.ts';
import type { Project, TableName } from '../project.ts';

/** Severities, worst first. `error` blocks "ready to submit", `warning` needs a fix or a reason, `advice` informs. */
export const severities = ['error', 'warning', 'advice'] as const;
/** A severity. */
export type Severity = (typeof severities)[number];

/** Where something stands in a document that was read. */
export type SourcePlace = { readonly source: Id; readonly line: number };

/** Where a finding points: a row, a field of it, and where that was read. */
export type Place = {
  readonly table: TableName;
  readonly row: Id;
  readonly field?: string;
  readonly source?: SourcePlace;
};

/**
 * One value in a message. Days and months (`YYYY-MM-DD`, `YYYY-MM`), numbers, money, texts and lists are put into words by the reader's language;
 * `{decimal}` is an exact number, `{share}` a share 0…1 that prints as a percentage,
 * `{country}` a country by its ISO 3166 code, `{amount}` money without its currency and with at least so many `digits` after the point, for columns
 * whose head names the currency; any other text stands as it is.
 */
export type SingleParam =
  | string
  | number
  | Money
  | Text
  | { readonly decimal: Decimal }
  | { readonly share: Decimal }
  | { readonly country: string }
  | { readonly amount: Money; readonly digits: number };

/** A value in a message, or a list of them. */
export type Param = SingleParam | readonly SingleParam[];

/** The values of a finding's message, by name. */
export type Params = { readonly [name: string]: Param };

/** A computed correction. `title` is an English ICU message over the finding's params and the fix's own. */
export type Fix = { readonly title: string; readonly params?: Params; readonly changes: readonly Change[] };

/** What a check says it found. `severity` where it is milder than the check's own. */
export type Found = {
  readonly at: readonly Place[];
  readonly params: Params;
  readonly severity?: Severity;
  readonly fix?: Fix;
};

/** A check: what it looks for, why, how it says so, and the function that looks. */
export type Check = {
  /** Speaking id, the file's name. */
  readonly id: string;
  /** Number in the catalogue of checks: `BU-01`. */
  readonly catalogue: string;
  /** The highest severity it can give. */
  readonly severity: Severity;
  /** The rule or source that it rests on, in words. */
  readonly rule: string;
  /** English ICU message over the params. */
  readonly message: string;
  readonly find: (project: Project, asOf: Day) => readonly Found[];
};

/** An inconsistency in the record, as data. `id` is stable as long as the check and the places are. */
export type Finding = {
  readonly id: string;
  readonly check: string;
  readonly catalogue: string;
  readonly severity: Severity;
  readonly at: readonly Place[];
  readonly params: Params;
  readonly fix?: Fix;
};

/** The place of a row or of one of its fields, with where it was read. For values read elsewhere than their row see `readAt`. */
export function placeOf(table: TableName, row: Readable, field?: string): Place {
  const { id, readFrom } = row;
  return {
    table,
    row: id,
    ...(field === undefined ? {} : { field }),
    ...(readFrom ? { source: { source: readFrom.source, line: readFrom.line } } : {}),
  };
}

/** The row as read where a group of its values was read: `placeOf('indicators', readAt(indicator, indicator.baseline), 'baseline')`. */
export function readAt(row: Readable, values: { readonly readFrom?: ReadFrom } | undefined): Readable {
  const readFrom = values?.readFrom ?? row.readFrom;
  return { id: row.id, ...(readFrom ? { readFrom } : {}) };
}

type Readable = { readonly id: Id; readonly readFrom?: ReadFrom };

/** The finding of what a check found: its id is a hash of the check and the places, without the lines they were read at. */
export function toFinding(check: Omit<Check, 'find'>, found: Found): Finding {
  const places = found.at.map(({ table, row, field }) => [table, row, field ?? null]);
  return {
    // Lists of texts, which JSON writes in one way only.
    id: `fnd_${fingerprint(JSON.stringify([check.id, places]))}`,
    check: check.id,
    catalogue: check.catalogue,
    severity: found.severity ?? check.severity,
    at: found.at,
    params: found.params,
    ...(found.fix ? { fix: found.fix } : {}),
  };
}
