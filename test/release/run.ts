/** The program behind `node scripts/release.js`: attacks many releases and many tables, and gives what came of it as its last line. */

import { suppressSmallCounts } from '../../src/core/release/suppress-small-counts.ts';
import { type CountTable, cellKey, totalKey } from '../../src/core/release/count-table.ts';
import { scanFiles } from '../../src/formats/binary/apart/scan-files.ts';
import { randomFrom, randomTable } from '../random-tables.ts';
import { recoveredCells } from '../suppression-attack.ts';
import { canaryProject } from './canary-projects.ts';
import { canaryPeople, withCanaries } from './canary-record.ts';
import { releaseFiles } from './release-files.ts';
import { waysToWrite } from './ways-to-write.ts';

/** What a harness found: figures for the page, and all that must not be. */
type Outcome = {
  readonly figures: Readonly<Record<string, string | number>>;
  readonly faults: readonly string[];
};

type Length = { readonly count: number; readonly seed: number };

const harnesses: Readonly<Record<string, (length: Length) => Promise<Outcome>>> = {
  leaks: lookThroughReleases,
  'small-counts': async (length) => attackTables(length),
};

/** Releases of records full of people, in every format and a language in turn, looked through for all of them. */
async function lookThroughReleases({ count, seed }: Length): Promise<Outcome> {
  const locales = ['en', 'fr', 'ar'] as const;
  const faults: string[] = [];
  const seen = { written: 0, redactions: 0, files: 0, parts: 0, bytes: 0, foundWithout: 0 };
  for (let nth = seed; nth < seed + count; nth += 1) {
    const { project, people, written } = withCanaries(canaryProject(nth), nth);
    const locale = locales[nth % 3] ?? 'en';
    const files = await releaseFiles(project, [locale], `seed ${nth}`);
    const { hits, unread, parts } = await scanFiles(files, people);
    faults.push(...hits.map((hit) => `release ${nth}: ${hit.entity} in ${hit.part}, ${hit.likeness}`));
    faults.push(...unread.map((one) => `release ${nth}: ${one.part} was not read`));
    seen.written += written;
    seen.redactions += project.redactions.length;
    seen.files += files.length;
    seen.parts += parts;
    seen.bytes += files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (nth % 10 === 0) process.stderr.write(`${nth - seed + 1} of ${count}\n`);
  }
  const [first] = await releaseFiles({ ...canaryOf(seed).project, redactions: [] }, ['en']);
  if (first !== undefined) seen.foundWithout = (await scanFiles([first], canaryOf(seed).people)).hits.length;
  if (seen.foundWithout === 0) faults.push('a release without redactions shows nobody: the harness is blind');
  return {
    figures: {
      releases: count,
      files: seen.files,
      'parts looked at': seen.parts,
      megabytes: Math.round(seen.bytes / 1e6),
      'people in each': canaryPeople.length,
      'ways to write each': Object.keys(waysToWrite).length,
      'times a person was written into a record': seen.written,
      'of these by redactions of ours': seen.redactions,
      hits: faults.length,
      'hits in the first release, had nothing been redacted': seen.foundWithout,
    },
    faults,
  };
}

const canaryOf = (seed: number) => withCanaries(canaryProject(seed), seed);

/** Tables of persons, published once or again, and an attacker who knows all sums, all earlier tables and the rule. */
function attackTables({ count, seed }: Length): Outcome {
  const random = randomFrom(seed);
  const faults: string[] = [];
  const seen = { cells: 0, small: 0, hidden: 0, again: 0, exposed: 0, bare: 0 };
  for (let nth = 0; nth < count; nth += 1) {
    const table = randomTable(random);
    const threshold = random() < 0.5 ? 5 : 10;
    const earlier =
      random() < 0.3 ? shownOf(table, suppressSmallCounts(table, { threshold: 5 }).hidden) : undefined;
    const { hidden, exposed } = suppressSmallCounts(table, {
      threshold,
      ...(earlier && { earlier: [earlier] }),
    });
    const published = shownOf(table, hidden);
    for (const least of [0, 1] as const)
      faults.push(
        ...recoveredCells({ published, ...(earlier && { earlier }), least }).map(
          (cell) => `table ${nth}: ${cell}`,
        ),
      );
    const small = new Set(
      table.cells.flatMap(({ of, value }) => (isSmall(value, threshold) ? [cellKey(of)] : [])),
    );
    if (recoveredCells({ published: shownOf(table, small), least: 0 }).length > 0) seen.bare += 1;
    seen.cells += table.cells.length;
    seen.small += small.size;
    seen.hidden += hidden.size;
    seen.again += earlier === undefined ? 0 : 1;
    seen.exposed += exposed.length;
  }
  return {
    figures: {
      tables: count,
      'of these published a second time': seen.again,
      cells: seen.cells,
      'small ones': seen.small,
      hidden: seen.hidden,
      'small ones that an earlier release shows, and are told': seen.exposed,
      recovered: faults.length,
      'tables of which cells are recovered where only small ones are hidden': seen.bare,
    },
    faults,
  };
}

const isSmall = (value: number | null, threshold: number): boolean =>
  value !== null && value > 0 && value < threshold;

const shownOf = (table: CountTable, hidden: ReadonlySet<string>): CountTable => ({
  total: hidden.has(totalKey) ? null : table.total,
  cells: table.cells.map(({ of, value }) => ({ of, value: hidden.has(cellKey(of)) ? null : value })),
});

const [name = '', count = '100', seed = '1'] = process.argv.slice(2);
const harness = harnesses[name];
if (harness === undefined)
  throw new Error(`no harness ${name}; there are ${Object.keys(harnesses).join(', ')}`);
process.stdout.write(`${JSON.stringify(await harness({ count: Number(count), seed: Number(seed) }))}\n`);
