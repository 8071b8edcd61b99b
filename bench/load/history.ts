/**
 * A history that leads to a record: first what was taken over from a report, then every observation as it was recorded, each corrected some time
 * later. Replayed, it gives the record; its entries are chained as those that the write path makes.
 */

import type { Id } from '../../src/core/base/id.ts';
import { type Change, invert, put } from '../../src/core/change.ts';
import { type ChainedEntry, journalSchema } from '../../src/core/journal/journal-entry.ts';
import { emptyProject, type Project, type Rows, tableNames, toProject } from '../../src/core/project.ts';
import { chainEntry, zeroHash } from '../../src/workspace/journal-chain.ts';
import { at } from '../titles.ts';

/** Whose history it is: its place, the users who work there in turn, the record that it leads to, and how many entries it has at least. */
export type Told = {
  readonly office: string;
  readonly project: Id;
  readonly actors: readonly Id[];
  readonly record: Project;
  readonly entries: number;
};

type Act = { readonly command: string; readonly before: Project; readonly changes: readonly Change[] };

/** Rows that one entry takes over from a report. */
const rowsTaken = 50;
const firstMoment = Date.UTC(2021, 0, 4, 8);
const lastMoment = Date.UTC(2026, 10, 24, 17);

/** The entries in order, with their hashes. */
export function* historyOf({ office, project, actors, record, entries }: Told): Generator<ChainedEntry> {
  let hash = zeroHash;
  let number = 0;
  const stepMs = Math.floor((lastMoment - firstMoment) / Math.max(entries, 1));
  for (const { command, before, changes } of actsOf(record, entries)) {
    number += 1;
    const chained = chainEntry(hash, {
      schema: journalSchema,
      office,
      project,
      number,
      at: new Date(Math.min(lastMoment, firstMoment + number * stepMs)).toISOString(),
      actor: at(actors, number),
      command,
      changes,
      inverse: invert(before, changes),
    });
    yield chained;
    ({ hash } = chained);
  }
}

function* actsOf(record: Project, entries: number): Generator<Act> {
  const rest = tableNames
    .filter((table) => table !== 'observations')
    .flatMap((table) => record[table].map((row) => put(table, row)));
  const taken = inParts(rest, rowsTaken);
  for (const changes of taken) yield { command: 'import-record', before: emptyProject, changes };
  yield* actsOfObservations(record.observations, Math.max(1, entries - taken.length));
}

type Observation = Rows['observations'];

/**
 * As many acts as are wanted, period by period: of each period all observations, then all that was corrected in them. Where there are more
 * observations than can be recorded one by one, several come together.
 */
function* actsOfObservations(observations: readonly Observation[], acts: number): Generator<Act> {
  const inTime = observations.toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
  const rowsEach = Math.max(1, Math.ceil((2 * inTime.length) / acts));
  const groups = inParts(inTime, rowsEach);
  const versionsOf = (nth: number): number =>
    Math.max(1, Math.floor(acts / groups.length) + (nth < acts % groups.length ? 1 : 0));
  const numbered = groups.map((rows, nth) => ({ rows, versions: versionsOf(nth) }));
  for (const some of inParts(numbered, groupsOfPeriod)) {
    const most = Math.max(...some.map(({ versions }) => versions));
    for (let round = 0; round < most; round += 1) {
      for (const { rows, versions } of some) if (round < versions) yield actOf(rows, round, versions);
    }
  }
}

const groupsOfPeriod = 50;

function actOf(rows: readonly Observation[], round: number, versions: number): Act {
  const changes = versionOf(rows, round, versions).map((row) => put('observations', row));
  const before =
    round === 0 ? emptyProject : toProject({ observations: versionOf(rows, round - 1, versions) });
  const one = round === 0 ? 'record-observation' : 'edit-row';
  return { command: rows.length === 1 ? one : 'import-record', before, changes };
}

/** The last version is the row itself; those before it say that they are provisional. */
const versionOf = (rows: readonly Observation[], round: number, versions: number): readonly Observation[] =>
  round === versions - 1
    ? rows
    : rows.map((row) => ({ ...row, note: { en: `Provisional, draft ${round + 1}` } }));

const inParts = <Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, nth) =>
    values.slice(nth * size, (nth + 1) * size),
  );
