import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { npmScriptsNamedIn, pathsNamedIn, readPages } from './doc-references.ts';
import { listFiles, parseSourceFile, readSourceFiles, root } from './source-files.ts';
import { structureRules } from './structure.ts';

const rootEntries = [
  '.ci',
  '.dockerignore',
  '.editorconfig',
  '.git',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.oxlintrc.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'Dockerfile',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'STYLE.md',
  'bench',
  'bin',
  'biome.json',
  'compose.yaml',
  'docs',
  'fixtures',
  'knip.json',
  'package-lock.json',
  'package.json',
  'packaging',
  'scripts',
  'src',
  'test',
  'tsconfig.base.json',
  'tsconfig.json',
  'vitest.config.ts',
];

const codeFolders = ['src', 'test', 'bench'].filter((folder) => existsSync(join(root, folder)));
const files = readSourceFiles(codeFolders);

describe('the code', () => {
  test.each(Object.entries(structureRules))('%s', (_name, findViolations) => {
    expect(findViolations(files)).toEqual([]);
  });

  test('scripts are named well too', () => {
    const scripts = listFiles(['scripts', 'bin']).map((path) => parseSourceFile(path, ''));
    expect(structureRules.pathsAreNamedWell(scripts)).toEqual([]);
  });
});

describe('the root folder', () => {
  test('holds what is listed here and nothing else, so that no configuration creeps in', () => {
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
    const isIgnored = (name: string): boolean =>
      ignored.some(
        (line) =>
          [name, `${name}/`, `/${name}`].includes(line) ||
          (line.startsWith('/*.') && name.endsWith(line.slice(2))),
      );
    const found = readdirSync(root).filter((name) => !isIgnored(name));
    expect(found.filter((name) => !rootEntries.includes(name))).toEqual([]);
  });
});

describe('the pages', () => {
  const pages = readPages();
  const scripts = Object.keys(readPackage().scripts);

  test('name files and folders that exist', () => {
    const missing = pages.flatMap((page) =>
      pathsNamedIn(page)
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${page.path} names ${path}, which does not exist`),
    );
    expect(missing).toEqual([]);
  });

  test('name npm scripts that exist', () => {
    const missing = pages.flatMap((page) =>
      npmScriptsNamedIn(page)
        .filter((name) => !scripts.includes(name))
        .map((name) => `${page.path} names the npm script ${name}, which package.json does not have`),
    );
    expect(missing).toEqual([]);
  });
});

function readPackage(): { scripts: Record<string, string> } {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
}
