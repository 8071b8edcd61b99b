import { describe, expect, test } from 'vitest';
import { npmScriptsNamedIn, pathsNamedIn } from './doc-references.ts';
import { parseSourceFile } from './source-files.ts';
import { structureRules } from './structure.ts';

type RuleName = keyof typeof structureRules;

const refused: [RuleName, string, Record<string, string>][] = [
  ['layersAreKept', 'core that imports Node', { 'src/core/a.ts': "import 'node:fs';" }],
  ['layersAreKept', 'core that imports all of zod', { 'src/core/a.ts': "import { z } from 'zod';" }],
  ['layersAreKept', 'core that imports a format', { 'src/core/a.ts': "import '../formats/index.ts';" }],
  [
    'layersAreKept',
    'a type taken from above',
    { 'src/core/a.ts': "import type { T } from '../cli/main.ts';" },
  ],
  ['layersAreKept', 'a type named in place', { 'src/core/a.ts': "type T = import('../i18n/number.ts').T;" }],
  ['layersAreKept', 'an import at run time', { 'src/i18n/a.ts': "await import('../cli/main.ts');" }],
  [
    'layersAreKept',
    'a format that imports the list',
    { 'src/formats/text/html/a.ts': "import '../../index.ts';" },
  ],
  [
    'layersAreKept',
    'what formats share that imports one',
    { 'src/formats/a.ts': "import './text/html/b.ts';" },
  ],
  ['layersAreKept', 'a store outside main', { 'src/cli/serve.ts': "import '../store/open.ts';" }],
  ['layersAreKept', 'a test that reaches up', { 'src/core/a.test.ts': "import '../cli/main.ts';" }],
  ['filesHaveALayer', 'a new folder in src', { 'src/plugins/a.ts': '' }],
  [
    'noImportCycles',
    'two that import each other',
    { 'a.ts': "import './b.ts';", 'b.ts': "import './a.ts';" },
  ],
  [
    'noImportCycles',
    'three in a ring, one by its type',
    { 'a.ts': "import './b.ts';", 'b.ts': "import './c.ts';", 'c.ts': "import type { T } from './a.ts';" },
  ],
  ['noBarrels', 'export *', { 'src/core/a.ts': "export * from './b.ts';" }],
  [
    'noBarrels',
    'an import that is exported',
    { 'src/core/a.ts': "import { b } from './b.ts'; export { b };" },
  ],
  ['importsNameFiles', 'the name of the output', { 'src/core/a.ts': "import './b.js';" }],
  ['importsNameFiles', 'no ending', { 'src/core/a.ts': "import './b';" }],
  ['importsNameFiles', 'an alias', { 'src/core/a.ts': "import '@/core/b.ts';" }],
  ['pathsAreNamedWell', 'a drawer', { 'src/core/utils/day.ts': '' }],
  ['pathsAreNamedWell', 'a drawer in a file name', { 'src/core/day-helpers.ts': '' }],
  ['pathsAreNamedWell', 'a capital', { 'src/core/recordObservation.ts': '' }],
  ['filesAreSmall', '401 lines', { 'src/core/a.ts': 'f();\n'.repeat(401) }],
  ['filesAreSmall', '16 local imports', { 'src/core/a.ts': imports(16) }],
  ['environmentIsReadInFewPlaces', 'process.env', { 'src/cli/read.ts': 'process.env.HOME;' }],
  [
    'environmentIsReadInFewPlaces',
    'its import',
    { 'src/cli/read.ts': "import { env } from 'node:process';" },
  ],
  ['environmentIsReadInFewPlaces', 'a test switch', { 'src/cli/main.ts': "process.env['NODE_ENV'];" }],
  ['languageIsPlain', 'an enum', { 'src/core/a.ts': 'enum Colour { Red }' }],
  ['languageIsPlain', 'a namespace', { 'src/core/a.ts': 'namespace A { export const b = 1; }' }],
  ['languageIsPlain', 'a default export', { 'src/cli/a.ts': 'export default 1;' }],
  ['languageIsPlain', 'a cast to any', { 'src/core/base/a.ts': 'f(1 as any);' }],
  ['languageIsPlain', 'a variable in a module of core', { 'src/core/a.ts': 'export let count = 0;' }],
];

const accepted: [string, Record<string, string>][] = [
  ['a format that imports core', { 'src/formats/text/html/write.ts': "import '../../../core/project.ts';" }],
  ['laws of the formats', { 'src/formats/laws.test.ts': "import { formats } from './index.ts';" }],
  ['a main that opens the store', { 'src/cli/main.ts': "import '../store/open.ts'; process.env.HOME;" }],
  ['a test that uses Node', { 'src/core/a.test.ts': "import 'node:fs'; import '../../test/needs.ts';" }],
  ['the face of the library', { 'src/index.ts': "export { parseDay } from './core/base/day.ts';" }],
  ['a list of many', { 'src/core/checks/index.ts': imports(60) }],
  ['a catalogue', { 'src/i18n/locales/index.ts': "import fr from './fr.json' with { type: 'json' };" }],
];

describe('the rules on structure', () => {
  test.each(refused)('%s refuses %s', (rule, _what, sources) => {
    expect(structureRules[rule](parse(sources))).toHaveLength(1);
  });

  test.each(accepted)('accept %s', (_what, sources) => {
    const files = parse(sources);
    expect(Object.values(structureRules).flatMap((findViolations) => findViolations(files))).toEqual([]);
  });
});

describe('pathsNamedIn', () => {
  test('finds what stands in backticks and in links', () => {
    const text =
      'See `src/core/project.ts:12`, [the guide](guides/a.md#top) and run `node scripts/a.js --check`.';
    const found = pathsNamedIn({ path: 'docs/page.md', text });
    expect(found).toEqual(['src/core/project.ts', 'scripts/a.js', 'docs/guides/a.md']);
  });

  test('leaves placeholders, web addresses and code blocks out', () => {
    const text =
      '`src/core/checks/<id>.ts` `docs/adr/NNNN-title.md` [x](https://example.org/src/a)\n```\n`src/x.ts`\n```\n';
    expect(pathsNamedIn({ path: 'README.md', text })).toEqual([]);
  });
});

describe('npmScriptsNamedIn', () => {
  test('finds scripts, not commands of npm', () => {
    const text = '`npm start`, `npm install`, and\n```\nnpm run check:types\n```\n';
    expect(npmScriptsNamedIn({ path: 'README.md', text })).toEqual(['check:types', 'start']);
  });
});

function parse(sources: Record<string, string>): ReturnType<typeof parseSourceFile>[] {
  return Object.entries(sources).map(([path, text]) => parseSourceFile(path, text));
}

function imports(count: number): string {
  return Array.from({ length: count }, (_, index) => `import './file-${index}.ts';`).join('\n');
}
