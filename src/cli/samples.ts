/** The sample projects that come with a clone of the repository. */

import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as z from 'zod/mini';
import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import { findPackageFolder } from '../workspace/package-folder.ts';
import { exists } from '../workspace/write-whole.ts';
import type { Context } from './command.ts';
import { loadRecord } from './load-record.ts';
import { applySettings } from './settings.ts';
import { words } from './words.ts';

/** The sample of the demonstration: its file, and what its report does not say. */
export type DemoSample = { readonly path: string; readonly settings: readonly string[] };

/** Files in order of preference, from the package's folder: the report itself, then its record. */
const demoSchema = z.strictObject({ files: z.array(z.string()), settings: z.array(z.string()) });

/** The sample of the demonstration. Throws a Problem where it is not there. */
export async function findDemoSample(context: Context): Promise<DemoSample> {
  const { files, settings } = await readDemo(context);
  for (const file of files) {
    const path = join(findPackageFolder(), file);
    if (await exists(path)) return { path: relative('', path), settings };
  }
  throw missing(context);
}

/** The records of all samples: that of the demonstration, and those that no report of it stands for. */
export async function loadSamples(context: Context): Promise<readonly Project[]> {
  const quiet = quietly(context);
  const { files } = await readDemo(context);
  const { path, settings } = await findDemoSample(context);
  const demo = applySettings((await loadRecord(path, quiet)).project, settings, context);
  const others = (await recordsOfFixtures()).filter((record) => !files.includes(record));
  const loaded: Project[] = [demo];
  for (const record of others) {
    loaded.push((await loadRecord(relative('', join(findPackageFolder(), record)), quiet)).project);
  }
  return loaded;
}

async function readDemo(context: Context): Promise<z.output<typeof demoSchema>> {
  const list = join(findPackageFolder(), 'fixtures', 'demo.json');
  if (!(await exists(list))) throw missing(context);
  return demoSchema.parse(JSON.parse(await readFile(list, 'utf8')));
}

/** `fixtures/<sample>/record.json`, in order of their names. */
async function recordsOfFixtures(): Promise<readonly string[]> {
  const entries = await readdir(join(findPackageFolder(), 'fixtures'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `fixtures/${name}/record.json`)
    .toSorted();
}

/** What there is to say of a sample has been said where it is shown. */
const quietly = (context: Context): Context => ({
  ...context,
  io: { ...context.io, stderr: { write: () => undefined, isTerminal: false, columns: undefined } },
});

const missing = ({ say }: Context): Problem => new Problem('wrong-use', { why: say(words.demoMissing) });
