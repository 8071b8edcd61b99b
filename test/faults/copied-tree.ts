/** A copy of the project in which faults are put in and tests are run; the tree that people work in is never touched. */

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, Harness } from './fault.ts';

/** How a test ended. `absent`: none of that name was run, as where a program that it needs is missing, or where all came to an early end. */
export type Ending = 'passed' | 'failed' | 'absent';

/** A copy of the project. */
export type CopiedTree = {
  /** Runs tests in the copy, and gives how each of them ended; after ten minutes they are stopped. */
  readonly run: (harnesses: readonly Harness[]) => ReadonlyMap<Harness, Ending>;
  /** Puts a fault in; what is returned takes it out again. Throws where a place of it is not there exactly once. */
  readonly putIn: (fault: Fault) => () => void;
  readonly remove: () => void;
};

const left = ['.git', '.cache', 'node_modules', 'dist', 'data', 'out', 'coverage'];
const longestMs = 600_000;
/** Suites that run on two servers do so on the embedded one alone. */
const slower = 'on an installed server';

/** Copies what belongs to the project; packages are those of the original. */
export function copyTree(root: string): CopiedTree {
  const copy = mkdtempSync(join(tmpdir(), 'strand-faults-'));
  // The database's own user must get through.
  chmodSync(copy, 0o755);
  for (const name of readdirSync(root).filter((one) => !left.includes(one)))
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, '.cache'));
  return {
    run: (harnesses) => runTests(copy, harnesses),
    putIn: (fault) => putIn(copy, fault),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/** The text of a file with the edits of a fault that are in it. Throws where a place is not there exactly once. */
export function withFault(text: string, edits: Fault['edits']): string {
  return edits.reduce((before, { find, replace }) => {
    const parts = before.split(find);
    if (parts.length !== 2) throw new Error(`is there ${parts.length - 1} times and not once: ${find}`);
    return parts.join(replace);
  }, text);
}

function putIn(copy: string, { edits }: Fault): () => void {
  const files = [...new Set(edits.map(({ file }) => join(copy, file)))];
  const before = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  for (const { file, text } of before)
    writeFileSync(
      file,
      withFault(
        text,
        edits.filter((edit) => join(copy, edit.file) === file),
      ),
    );
  return () => {
    for (const { file, text } of before) writeFileSync(file, text);
  };
}

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

function runTests(copy: string, harnesses: readonly Harness[]): ReadonlyMap<Harness, Ending> {
  const output = join(copy, 'report.json');
  rmSync(output, { force: true });
  const names = harnesses.map(({ test }) => test.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const files = new Set(harnesses.map(({ file }) => file));
  const program = join(copy, 'node_modules', 'vitest', 'vitest.mjs');
  const wanted = `^(?!.*${slower}).*(${names.join('|')})`;
  const given = ['run', ...files, '-t', wanted, '--reporter=json', `--outputFile=${output}`];
  spawnSync(process.execPath, [program, ...given], { cwd: copy, stdio: 'ignore', timeout: longestMs });
  const report = readReport(output);
  return new Map(harnesses.map((harness) => [harness, endingOf(report, harness)]));
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

function endingOf(report: Report | undefined, { file, test }: Harness): Ending {
  const results = report?.testResults.filter(({ name }) => name.endsWith(`/${file}`)) ?? [];
  const all = results.flatMap(({ assertionResults }) => assertionResults);
  const endings = all.filter(({ fullName }) => fullName.includes(test)).map(({ status }) => status);
  if (endings.includes('failed')) return 'failed';
  if (!endings.includes('passed')) return 'absent';
  // What is looked at after all tests of a file, such as the law of statements, fails the file and none of them.
  const isFailed = results.some(({ status }) => status === 'failed');
  return isFailed && all.every(({ status }) => status !== 'failed') ? 'failed' : 'passed';
}
