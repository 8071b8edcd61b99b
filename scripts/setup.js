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
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = [20, 19];
const bundles = {
  cli: 'src/cli/main.ts',
  index: 'src/index.ts',
  renderer: 'src/workspace/renderer.ts',
  reader: 'src/workspace/reading/reader.ts',
};
// What the server's pages load into a browser.
const pageBundles = {
  'pages/script': 'src/server/pages/browser/main.ts',
  'pages/style': 'src/server/pages/style.css',
};

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

// What is imported only when it is needed stands in chunks of its own, so that `strand check` does not load the server.
async function bundle() {
  const { build, stop } = await import('esbuild');
  const shared = {
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    sourcemap: true,
    logLevel: 'error',
    write: false,
  };
  const { bundleWeb } = await import('./bundle-web.js');
  const [web, ...built] = await Promise.all([
    bundleWeb(root),
    build({
      ...shared,
      entryPoints: bundles,
      platform: 'node',
      target: 'node20',
      packages: 'external',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
    }),
    build({
      ...shared,
      entryPoints: pageBundles,
      platform: 'browser',
      target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
      minify: true,
      sourcemap: false,
    }),
  ]).catch((error) => {
    throw new Error('the source could not be bundled; what the bundler said stands above.', { cause: error });
  });
  // Its process would live as long as ours, which may be a server.
  await stop();
  const application = web.map(({ path, contents }) => ({ path: join(root, path), contents }));
  const files = [...built.flatMap(({ outputFiles }) => outputFiles), ...application];
  for (const { path, contents } of files) writeInPlace(path, contents);
  const current = new Set(files.map(({ path }) => path));
  for (const folder of ['chunks', 'web', 'web/chunks', 'web/workers', 'web/assets'])
    removeOld(join(root, 'dist', folder), current);
}

// The file is renamed into its place when it is whole, since another command may be reading the old one.
function writeInPlace(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

// A command that has run since before may still import a chunk of its own build, and so may a page that is open.
function removeOld(folder, current) {
  if (!existsSync(folder)) return;
  const dayMs = 24 * 60 * 60 * 1000;
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    const stat = statSync(path);
    if (stat.isFile() && !current.has(path) && Date.now() - stat.mtimeMs > dayMs)
      rmSync(path, { force: true });
  }
}

// Changes when a file of the source, or the way it is bundled, is written, added or removed.
function fingerprint() {
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join('src', name));
  const lines = ['package.json', join('scripts', 'setup.js'), join('scripts', 'bundle-web.js'), ...files].map(
    (file) => {
      const { mtimeMs, size } = statSync(join(root, file));
      return `${file} ${mtimeMs} ${size}`;
    },
  );
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
