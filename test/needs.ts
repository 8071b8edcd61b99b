/**
 * Tests that need something from outside the clone: data too large or not ours to keep, or a program. Where it is
 * not there the test is skipped, and its name says what is missing.
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from 'vitest';
import { root } from './source-files.ts';

type TestWithPath = (path: string) => void | Promise<void>;

/** The absolute path of `../shared/data/<path>`, or undefined if it is not there. */
export function sharedData(path: string): string | undefined {
  const found = join(root, '..', 'shared', 'data', path);
  return existsSync(found) ? found : undefined;
}

/** A test of what stands in `../shared/data/<path>`; it gets the absolute path. */
export function testWithSharedData(path: string, name: string, run: TestWithPath): void {
  const found = sharedData(path);
  if (found === undefined) skip(name, `../shared/data/${path} is not there`);
  else test(name, async () => run(found));
}

/** A test with a program; it gets the program's path. Where CI is set, a missing program fails the test. */
export function testWithTool(binary: string, name: string, run: TestWithPath): void {
  const found = findOnPath(binary);
  if (found !== undefined) test(name, async () => run(found));
  else if (process.env['CI'] === undefined) skip(name, `${binary} is not on PATH`);
  else test(name, () => Promise.reject(new Error(`${binary} is not on PATH`)));
}

/** A suite with a program, as testWithTool: it counts as one skipped or failed test where the program is missing. */
export function describeWithTool(binary: string, name: string, suite: (path: string) => void): void {
  const found = findOnPath(binary);
  if (found === undefined) testWithTool(binary, name, () => undefined);
  else describe(name, () => suite(found));
}

function skip(name: string, reason: string): void {
  test.skip(`${name} (skipped: ${reason})`);
}

function findOnPath(binary: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...debianPostgresFolders()];
  return folders.map((folder) => join(folder, binary)).find(isExecutable);
}

/** Debian keeps the programs of its servers off PATH, one folder per version. */
function debianPostgresFolders(): readonly string[] {
  const parent = '/usr/lib/postgresql';
  return existsSync(parent) ? readdirSync(parent).map((version) => join(parent, version, 'bin')) : [];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
