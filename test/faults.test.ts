import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFault } from './faults/copied-tree.ts';
import { faults } from './faults/index.ts';
import { listFiles, root } from './source-files.ts';

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const testTexts = listFiles(['test'])
  .filter((file) => file.endsWith('.ts') && !file.startsWith('test/faults'))
  .map(textOf);

describe('the faults that tests must find', () => {
  test.each(faults)('$name has a place in the code, and changes it', ({ edits }) => {
    for (const file of new Set(edits.map((edit) => edit.file))) {
      const own = edits.filter((edit) => edit.file === file);
      expect(withFault(textOf(file), own)).not.toBe(textOf(file));
    }
  });

  test.each(faults)('$name has a test that is there', ({ harness, unseenBy }) => {
    for (const { file, test: name } of [harness, ...(unseenBy ? [unseenBy] : [])]) {
      expect(existsSync(join(root, file))).toBe(true);
      // A row of a table has its name from the table.
      const isThere = [textOf(file), ...testTexts].some((text) =>
        name.split(': ').every((part) => text.includes(part)),
      );
      expect(isThere, name).toBe(true);
    }
  });

  test('are twenty at least, each with a file, a name and a row on the page of its own', () => {
    const names = faults.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(20);
    const others = ['index.ts', 'fault.ts', 'copied-tree.ts', 'run.ts'];
    const files = readdirSync(join(root, 'test/faults')).filter((file) => !others.includes(file));
    expect(names.map((name) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
    const page = textOf('docs/proofs.md');
    const missing = faults.filter(({ name, harness }) =>
      page.split('\n').every((line) => !line.startsWith(`| ${name} |`) || !line.includes(harness.file)),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('withFault', () => {
  const edits = [{ file: 'x', find: 'a', replace: 'b' }];
  test('edits a place that is there once', () => {
    expect(withFault('a c', edits)).toBe('b c');
  });
  test.each(['', 'a a'])('throws where it is not there once: “%s”', (text) => {
    expect(() => withFault(text, edits)).toThrow('not once');
  });
});
