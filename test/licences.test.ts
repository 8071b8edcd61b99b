import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesOf } from '../src/workspace/licences.ts';
import { runStrand } from './run-strand.ts';
import { root } from './source-files.ts';

/** Licences that a package may have which runs with Strand: they let an office use and hand on the whole. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  // MIT without the duty to keep its notice.
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Unicode-3.0',
  'Unicode-DFS-2016',
  'Zlib',
];

/** Whether an SPDX expression leaves a choice that is allowed: of `OR` one side, of `AND` both. */
function isAllowed(expression: string): boolean {
  const text = expression.trim();
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  if (inner !== undefined && isBalanced(inner)) return isAllowed(inner);
  const choices = splitOutside(text, ' OR ');
  if (choices.length > 1) return choices.some(isAllowed);
  const parts = splitOutside(text, ' AND ');
  return parts.length > 1 ? parts.every(isAllowed) : allowed.includes(text);
}

const depthOf = (text: string): number => text.split('(').length - text.split(')').length;
const isBalanced = (text: string): boolean =>
  depthOf(text) === 0 &&
  text.split(')').every((_, at, parts) => depthOf(parts.slice(0, at + 1).join(')')) >= 0);

/** Splits where the separator stands outside of brackets. */
const splitOutside = (text: string, separator: string): string[] =>
  text.split(separator).reduce<string[]>((found, part) => {
    const last = found.at(-1);
    if (last === undefined || isBalanced(last)) return [...found, part];
    return [...found.slice(0, -1), `${last}${separator}${part}`];
  }, []);

type Locked = { readonly license?: string; readonly dev?: boolean };
const locked = Object.entries(
  (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> })
    .packages,
).filter(([path, { dev }]) => path !== '' && dev !== true);

describe('isAllowed', () => {
  it('understands choices and sums', () => {
    expect(
      ['MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND Zlib', '(MIT AND Zlib) OR GPL-2.0'].map(isAllowed),
    ).toEqual([true, true, true, true]);
    expect(
      ['GPL-3.0-only', 'MIT AND GPL-3.0-only', '(MIT OR ISC) AND AGPL-3.0-only', ''].map(isAllowed),
    ).toEqual([false, false, false, false]);
  });
});

describe('the licences', () => {
  it('of everything that runs with Strand, on any system, are allowed', () => {
    expect(locked.filter(([, { license }]) => !isAllowed(license ?? ''))).toEqual([]);
  });

  it('of what is installed are those of package-lock.json', () => {
    const [own, ...others] = licencesOf(root);
    expect(own).toMatchObject({ name: 'strand', licence: 'EUPL-1.2' });
    const known = new Map(locked.map(([path, { license }]) => [path.split('node_modules/').at(-1), license]));
    expect(others.map(({ name, licence }) => [name, licence])).toEqual(
      others.map(({ name }) => [name, known.get(name)]),
    );
    const needed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(others.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(needed.dependencies)));
  });
});

describe('licencesOf', () => {
  it('walks the installed tree as Node does, to the end and not in circles', () => {
    const folder = mkdtempSync(join(tmpdir(), 'strand-licences-'));
    const add = (path: string, manifest: object): void => {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(
        join(folder, path, 'package.json'),
        JSON.stringify({ version: '1.0.0', license: 'MIT', ...manifest }),
      );
    };
    add('.', { name: 'own', dependencies: { b: '*', a: '*' } });
    add('node_modules/a', { name: 'a', dependencies: { b: '*' }, optionalDependencies: { elsewhere: '*' } });
    add('node_modules/a/node_modules/b', { name: 'b', version: '2.0.0', dependencies: { a: '*' } });
    add('node_modules/b', { name: 'b', license: undefined });
    writeFileSync(join(folder, 'node_modules/a/LICENSE.md'), 'Use it well.');
    const found = licencesOf(folder);
    rmSync(folder, { recursive: true });
    expect(found.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'own 1.0.0',
      'a 1.0.0',
      'b 1.0.0',
      'b 2.0.0',
    ]);
    expect(found[1]?.texts).toEqual([{ file: 'LICENSE.md', text: 'Use it well.' }]);
    expect(found[2]?.licence).toBe('UNLICENSED');
  });
});

describe('strand licences', () => {
  it('names each package and the licence of the fonts in the PDF', async () => {
    const { code, out } = await runStrand(['licences']);
    expect(code).toBe(0);
    expect(out).toMatch(/^strand +\d+\.\d+\.\d+ +EUPL-1\.2$/m);
    expect(out).toMatch(/^@expo-google-fonts\/ibm-plex-sans +[\d.]+ +MIT AND OFL-1\.1$/m);
    expect(out).toMatch(/^@expo-google-fonts\/ibm-plex-sans-arabic .*OFL-1\.1$/m);
    expect(out).not.toContain('vitest');
  });

  it('prints the texts where they are wanted, and where to find those that a package does not hold', async () => {
    const { out } = await runStrand(['licences', '--texts']);
    expect(out).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(out).toContain('EUROPEAN UNION PUBLIC LICENCE');
    expect(out).toContain('https://spdx.org/licenses/Apache-2.0.html');
  });

  it('takes no file', async () => {
    expect(await runStrand(['licences', 'x'])).toMatchObject({ code: 2, out: '' });
  });
});
