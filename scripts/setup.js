// Makes a fresh clone ready to run: looks at the Node version, installs the packages, bundles the source.
//
// It imports nothing but Node itself, because it runs before anything is installed. When there is nothing to do
// it says nothing and costs a few milliseconds. Everything it says goes to stderr, so that the output of the
// command that follows stays clean.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = [20, 19];
const bundles = { cli: 'src/cli/main.ts', index: 'src/index.ts', renderer: 'src/workspace/renderer.ts' };

// Everything that a command of the clone needs. Says in one sentence what is wrong and ends the process if it
// cannot be had.
export async function ensureSetUp() {
  try {
    ensureDependencies();
    await ensureBundles();
  } catch (error) {
    say(error.message);
    process.exit(1);
  }
}

// The packages of package-lock.json stand in node_modules. Throws if Node is too old or the installation fails.
export function ensureDependencies() {
  checkNodeVersion();
  const stampFile = join(root, 'node_modules', '.strand-stamp');
  const stamp = hash(readFileSync(join(root, 'package-lock.json')));
  if (readIfThere(stampFile) === stamp) return;
  say('installing the packages …');
  // `--include=dev`: the tools that bundle are development packages, also where NODE_ENV says production.
  const status = runQuietly('npm', ['ci', '--ignore-scripts', '--include=dev', '--loglevel=error']);
  if (status !== 0) throw new Error('the packages could not be installed; what npm said stands above.');
  writeFileSync(stampFile, stamp);
}

// dist/ holds the bundles of the source as it is now. Throws if the source cannot be bundled.
export async function ensureBundles() {
  const stampFile = join(root, 'dist', '.strand-stamp');
  const stamp = fingerprint();
  if (readIfThere(stampFile) === stamp) return;
  say('building …');
  await bundle();
  writeFileSync(stampFile, stamp);
}

// A Debian package for a tool that a test needs (a browser, say). True if the tool is there in the end;
// otherwise it has said in one sentence how to get it.
export function ensureDebianPackage(binary, debianPackage) {
  if (findOnPath(binary) !== undefined) return true;
  if (process.getuid?.() !== 0 || findOnPath('apt-get') === undefined) {
    say(`${binary} is missing; on Debian "sudo apt-get install ${debianPackage}" installs it.`);
    return false;
  }
  say(`installing the Debian package ${debianPackage}, for ${binary} …`);
  runQuietly('apt-get', ['update', '-qq']);
  runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage]);
  if (findOnPath(binary) !== undefined) return true;
  say(`${debianPackage} could not be installed; what apt-get said stands above.`);
  return false;
}

function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Strand needs Node ${oldestNode.join('.')} or later; this is Node ${process.versions.node}.`,
  );
}

// Each file is renamed into its place when it is whole, since another command may be reading the old one.
async function bundle() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: bundles,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'error',
    write: false,
  }).catch((error) => {
    throw new Error('the source could not be bundled; what esbuild said stands above.', { cause: error });
  });
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const { path, contents } of outputFiles) {
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
}

// Changes when a file of the source, or the way it is bundled, is written, added or removed.
function fingerprint() {
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join('src', name));
  const lines = ['package.json', join('scripts', 'setup.js'), ...files].map((file) => {
    const { mtimeMs, size } = statSync(join(root, file));
    return `${file} ${mtimeMs} ${size}`;
  });
  return hash(lines.toSorted().join('\n'));
}

function hash(content) {
  return createHash('sha256').update(content).digest('hex');
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

// Runs a program of which only the complaints are shown; gives its exit status.
function runQuietly(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) say(error.message);
  return status;
}

function findOnPath(binary) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...debianPostgresFolders()];
  return folders.map((folder) => join(folder, binary)).find(isExecutable);
}

// Debian keeps the programs of its servers off PATH, one folder per version.
function debianPostgresFolders() {
  const parent = '/usr/lib/postgresql';
  return existsSync(parent) ? readdirSync(parent).map((version) => join(parent, version, 'bin')) : [];
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function say(sentence) {
  process.stderr.write(`strand: ${sentence}\n`);
}
