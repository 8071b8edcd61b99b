/** Loads projects whole - rows, journal and figures - into a database in which they are empty. */

import type { Client } from 'pg';
import { day } from '../../src/core/base/day.ts';
import type { Id } from '../../src/core/base/id.ts';
import { canonicalJson } from '../../src/core/base/hash.ts';
import { rowIdOf, tableOf } from '../../src/core/change.ts';
import type { Figure } from '../../src/core/figures/figure.ts';
import { figuresOf } from '../../src/core/figures/figures-of.ts';
import type { ChainedEntry } from '../../src/core/journal/journal-entry.ts';
import { type Project, tableNames } from '../../src/core/project.ts';
import { type Loader, loadDatabase } from '../../src/store/load.ts';
import { recordTableOf } from '../../src/store/tables.ts';
import { largeProject } from '../large-project.ts';
import { historyOf } from './history.ts';
import type { WantedOffice, WantedProject } from './people.ts';
import type { ProjectSize } from './sizes.ts';

const asOf = day('2026-11-25');
const linesAtOnce = 2000;

/** Loads projects of one office: all of them or none. */
export async function loadProjects(
  owner: Client,
  office: WantedOffice,
  projects: readonly WantedProject[],
): Promise<void> {
  await loadDatabase(owner, async (loader) => {
    const rows = openRows(loader);
    for (const project of projects) {
      const record = recordOf(project);
      const versions = await loadJournal(loader, { owner, office, project }, record);
      const place = { office_id: office.id, project_id: project.id };
      for (const table of tableNames) {
        for (const row of record[table]) {
          const version = versions.get(`${table} ${row.id}`);
          await rows.add(recordTableOf(table), { ...place, id: row.id, version, body: row });
        }
      }
      for (const figure of figuresWith(project, record)) await rows.add('figures', { ...place, ...figure });
    }
    await rows.flush();
  });
}

type Target = { readonly owner: Client; readonly office: WantedOffice; readonly project: WantedProject };

/** Loads the entries, and moves the head; gives by which entry each row got its last version. */
async function loadJournal(
  loader: Loader,
  { owner, office, project }: Target,
  record: Project,
): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  const lines: string[] = [];
  const flush = (): Promise<void> =>
    loader.take({ table: 'journal', office: office.id, project: project.id, lines: lines.splice(0) });
  let last: ChainedEntry | undefined;
  const actors = office.people.map(({ id }): Id => id);
  const { entries } = project.size;
  for (const chained of historyOf({ office: office.id, project: project.id, actors, record, entries })) {
    const { entry, text, hash } = chained;
    for (const change of entry.changes) versions.set(`${tableOf(change)} ${rowIdOf(change)}`, entry.number);
    if (lines.push(JSON.stringify({ hash, text })) === linesAtOnce) await flush();
    last = chained;
  }
  if (lines.length > 0) await flush();
  await owner.query('update projects set version = $3, hash = $4 where office_id = $1 and project_id = $2', [
    office.id,
    project.id,
    last?.entry.number,
    last?.hash,
  ]);
  return versions;
}

/** Rows of several tables, each sent when there are many of it. */
function openRows(loader: Loader) {
  const waiting = new Map<string, string[]>();
  const send = async (table: string): Promise<void> => {
    const lines = waiting.get(table)?.splice(0) ?? [];
    if (lines.length > 0) await loader.take({ table, lines });
  };
  return {
    add: async (table: string, row: object): Promise<void> => {
      const lines = waiting.get(table) ?? [];
      waiting.set(table, lines);
      if (lines.push(JSON.stringify(row)) >= linesAtOnce) await send(table);
    },
    flush: async (): Promise<void> => {
      for (const table of waiting.keys()) await send(table);
    },
  };
}

type Template = { readonly record: Project; readonly figures: readonly Figure[] };

const templates = new Map<string, Template>();

/** The record of a size, and what the portfolio shows of it; it is long to make, and the same for all projects of the size. */
function templateOf(size: ProjectSize): Template {
  const key = canonicalJson(size);
  const known = templates.get(key);
  if (known !== undefined) return known;
  const record = largeProject(size);
  const template = { record, figures: figuresOf(record, asOf) };
  templates.set(key, template);
  return template;
}

/** The record of a project: that of its size, under a title of its own. */
function recordOf({ size, title }: WantedProject): Project {
  const { record } = templateOf(size);
  return { ...record, project: record.project.map((row) => ({ ...row, title: { en: title } })) };
}

function figuresWith({ size, title }: WantedProject, { project: [row] }: Project): readonly Figure[] {
  return templateOf(size).figures.map((figure) =>
    figure.kind === 'project' && figure.of === row?.id
      ? { ...figure, body: { ...figure.body, title: { en: title } } }
      : figure,
  );
}
