import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSourceFile, place, readSourceFiles, root, type SourceFile, visit } from './source-files.ts';

/** Words of the field that mean one of ours (docs/glossary.md): one word per thing. */
const bannedSynonyms: Record<string, string> = {
  goal: 'result or target',
  kpi: 'indicator',
  purpose: 'outcome',
  task: 'work-plan item',
  'milestone deliverable': 'document',
  tenant: 'office',
  dto: 'the type of the schema itself',
};

/** The folder in which another vocabulary is spoken on purpose. */
const foreignFolder = 'src/formats/text/iati/';

const glossary = join(root, 'docs', 'glossary.md');
const files = readSourceFiles(['src']);

describe('the words of the code', () => {
  test('are those of the glossary, not their synonyms', () => {
    const ours = files.filter((file) => !file.path.startsWith(foreignFolder));
    expect(ours.flatMap(findSynonyms)).toEqual([]);
  });

  test.each(['tenantId', 'ProjectGoals', 'listTasks', 'kpi', 'milestone_deliverable', 'ResultDto'])(
    'would not be %s',
    (name) => {
      expect(findSynonyms(parseSourceFile('src/core/a.ts', `const ${name} = 1;`))).toHaveLength(1);
    },
  );

  test('may hold a synonym as a part of another word', () => {
    expect(findSynonyms(parseSourceFile('src/core/a.ts', 'const multitasking = 1;'))).toEqual([]);
  });
});

describe('the glossary', () => {
  test.runIf(existsSync(glossary))('names in backticks what the code really has', () => {
    const known = new Set(files.flatMap(namesAndWords));
    const named = namesInTable(readFileSync(glossary, 'utf8'));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('is read table by table', () => {
    const text =
      '`outside`\n| word | code | file |\n|---|---|---|\n| day | `Day`, `parseDay` | `src/core/day.ts` |\n';
    expect(namesInTable(text)).toEqual(['Day', 'parseDay']);
  });
});

function findSynonyms(file: SourceFile): string[] {
  return declaredNames(file).flatMap(({ name, start }) => {
    const words = ` ${splitWords(name).join(' ')} `;
    return Object.entries(bannedSynonyms)
      .filter(([synonym]) => words.includes(` ${synonym} `) || words.includes(` ${synonym}s `))
      .map(([synonym, word]) => `${place(file, start)} calls it ${name}: for "${synonym}" we say ${word}`);
  });
}

/** The names that a file gives to variables, parameters, functions, types and fields. */
function declaredNames(file: SourceFile): { name: string; start: number }[] {
  const found: { name: string; start: number }[] = [];
  const add = (node: { type: string; name?: unknown; start: number } | null): void => {
    if (node?.type === 'Identifier') found.push({ name: String(node.name), start: node.start });
  };
  const addFunction = (node: { id: Parameters<typeof add>[0]; params: Parameters<typeof add>[0][] }): void =>
    [node.id, ...node.params].forEach(add);
  visit(file, {
    VariableDeclarator: ({ id }) => add(id),
    FunctionDeclaration: addFunction,
    FunctionExpression: addFunction,
    ArrowFunctionExpression: addFunction,
    ClassDeclaration: ({ id }) => add(id),
    TSTypeAliasDeclaration: ({ id }) => add(id),
    TSPropertySignature: ({ key }) => add(key),
    PropertyDefinition: ({ key }) => add(key),
    Property: ({ key }) => add(key),
  });
  return found;
}

/** `tenantId` → tenant, id; `IATIGoal` → iati, goal. */
function splitWords(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _$]+/);
}

/** Every identifier of a file, and every word that stands in it as a string of its own. */
function namesAndWords(file: SourceFile): string[] {
  const found: string[] = [];
  visit(file, {
    Identifier: ({ name }) => void found.push(name),
    Literal: ({ value }) => void (typeof value === 'string' && found.push(value)),
  });
  return found;
}

/** What stands in backticks in the tables of a page and can be a name or a word of the code. */
function namesInTable(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  const quoted = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  return [...new Set(quoted)].filter((name) => /^[\w$-]+$/.test(name));
}
