/**
 * The rules on the structure of the code. Each takes the files and gives one sentence per violation: where it is
 * and what to do about it.
 */
import { posix } from 'node:path';
import { type Layer, layerOf } from './layers.ts';
import { type Import, isTest, place, type SourceFile, visit } from './source-files.ts';

type Rule = (files: readonly SourceFile[]) => string[];

const longestFile = 400;
const mostLocalImports = 15;
/** Lists that are not called index.ts: they may import as many files as they list. */
const lists = ['src/core/project.ts', 'src/web/words.ts', 'test/messages.ts'];
const bannedWords = ['util', 'utils', 'common', 'helper', 'helpers', 'misc', 'manager', 'service'];
const readersOfTheEnvironment = ['src/cli/main.ts', 'src/server/config.ts'];

/** A layer imports the layers and packages that test/layers.ts grants it; a test of it any package, and test/. */
const layersAreKept: Rule = (files) =>
  files.flatMap((file) => {
    const layer = layerOf(file.path);
    if (layer === undefined) return [];
    return file.imports.flatMap((found) => {
      const complaint = complainAboutImport(file, layer, found);
      return complaint === undefined ? [] : [`${file.path}:${found.line} ${complaint}`];
    });
  });

/** Every file of src stands in a layer. */
const filesHaveALayer: Rule = (files) =>
  sourceOf(files)
    .filter((file) => layerOf(file.path) === undefined)
    .map((file) => `${file.path} is in no layer: move it, or add a layer to test/layers.ts with an ADR`);

/** No file imports itself through others, not even for types. */
const noImportCycles: Rule = (files) => {
  const targets = new Map(files.map((file) => [file.path, localTargets(file)]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) {
      const cycle = [...trail.slice(trail.indexOf(path)), path];
      return [`${cycle.join(' → ')}: move what they share into a file that imports neither`];
    }
    if (done.has(path)) return [];
    const cycles = (targets.get(path) ?? []).flatMap((target) => walk(target, [...trail, path]));
    done.add(path);
    return cycles;
  };
  return files.flatMap((file) => walk(file.path, []));
};

/** Only the library's face hands on what other files export. */
const noBarrels: Rule = (files) =>
  files
    .filter((file) => file.path !== 'src/index.ts')
    .flatMap((file) =>
      file.imports
        .filter((found) => found.isReExport)
        .map(
          ({ line, specifier }) => `${file.path}:${line} re-exports ${specifier}: import it where it is used`,
        ),
    );

/** Imports name the file itself: relative, with its ending, without an alias. */
const importsNameFiles: Rule = (files) =>
  files.flatMap((file) =>
    file.imports
      .filter((found) => !namesAFile(found))
      .map(
        ({ line, specifier }) =>
          `${file.path}:${line} imports ${specifier}: write a relative path ending in .ts`,
      ),
  );

/** Paths are kebab-case and hold no word that says nothing. */
const pathsAreNamedWell: Rule = (files) =>
  files.flatMap(({ path }) => {
    const words = path.toLowerCase().split(/[/.-]/);
    const banned = words.filter((word) => bannedWords.includes(word));
    return [
      ...banned.map((word) => `${path}: "${word}" says nothing; name the file for what it holds`),
      ...(isKebabCase(path) ? [] : [`${path}: write file and folder names in kebab-case`]),
    ];
  });

/** Files stay small enough to read. */
const filesAreSmall: Rule = (files) =>
  files.flatMap((file) => {
    const lineCount = file.text.trimEnd().split('\n').length;
    const isList = posix.basename(file.path) === 'index.ts' || lists.includes(file.path);
    const importCount = isList ? 0 : localTargets(file).length;
    return [
      ...(lineCount > longestFile
        ? [`${file.path} has ${lineCount} lines, more than ${longestFile}: split it`]
        : []),
      ...(importCount > mostLocalImports
        ? [`${file.path} imports ${importCount} local files, more than ${mostLocalImports}: split it`]
        : []),
    ];
  });

/** The environment is read in few places, and never asked whether this is a test. */
const environmentIsReadInFewPlaces: Rule = (files) =>
  sourceOf(files).flatMap((file) => {
    const testSwitches = [...file.text.matchAll(/\bNODE_ENV\b|\bVITEST\b|\bimport\.meta\.(vitest|env)\b/g)];
    return [
      ...(readersOfTheEnvironment.includes(file.path) ? [] : readingsOfTheEnvironment(file)),
      ...testSwitches.map(
        (found) =>
          `${place(file, found.index)} says ${found[0]}: the product does not know that it is tested`,
      ),
    ];
  });

/** No enum, namespace, default export or cast to any; no variable that outlives a call in core. */
const languageIsPlain: Rule = (files) =>
  sourceOf(files).flatMap((file) => {
    const found: string[] = [];
    const report = (start: number, sentence: string): void =>
      void found.push(`${place(file, start)} ${sentence}`);
    visit(file, {
      TSEnumDeclaration: ({ start }) => report(start, 'declares an enum: use a union of string literals'),
      // `declare module '*.css'` says what the bundler makes of a file, and is no namespace.
      TSModuleDeclaration: ({ start, id }) => {
        if (id.type !== 'Literal') report(start, 'declares a namespace: use a file');
      },
      ExportDefaultDeclaration: ({ start }) => report(start, 'exports a default: give it a name'),
      TSAsExpression({ typeAnnotation, start }) {
        if (typeAnnotation.type === 'TSAnyKeyword') report(start, 'casts to any: use unknown and a check');
      },
    });
    return [...found, ...moduleVariables(file)];
  });

/** Every rule by its name. */
export const structureRules = {
  layersAreKept,
  filesHaveALayer,
  noImportCycles,
  noBarrels,
  importsNameFiles,
  pathsAreNamedWell,
  filesAreSmall,
  environmentIsReadInFewPlaces,
  languageIsPlain,
} satisfies Record<string, Rule>;

function sourceOf(files: readonly SourceFile[]): SourceFile[] {
  return files.filter((file) => file.path.startsWith('src/') && !isTest(file.path));
}

function complainAboutImport(file: SourceFile, layer: Layer, found: Import): string | undefined {
  if (found.target !== undefined) return complainAboutFile(file, layer, found.target);
  return isTest(file.path) ? undefined : complainAboutPackage(layer, found.specifier);
}

function complainAboutFile(file: SourceFile, layer: Layer, target: string): string | undefined {
  const other = layerOf(target)?.path ?? target;
  if (other === layer.path || layer.sees.includes(other)) return undefined;
  if (isTest(file.path) && target.startsWith('test/')) return undefined;
  return `imports ${target}, but ${layer.path} may not import ${other}: move the code, or see test/layers.ts`;
}

function complainAboutPackage(layer: Layer, specifier: string): string | undefined {
  if (layer.isPure === true && specifier.startsWith('node:')) {
    return `imports ${specifier}, but ${layer.path} runs without Node: let the caller pass the value in`;
  }
  if (layer.packages?.includes(specifier) === false) {
    return `imports the package ${specifier}, but ${layer.path} may not: see test/layers.ts`;
  }
  return undefined;
}

function readingsOfTheEnvironment(file: SourceFile): string[] {
  const found: string[] = [];
  const report = (start: number): void =>
    void found.push(
      `${place(file, start)} reads the environment: do it in ${readersOfTheEnvironment.join(' or ')}`,
    );
  visit(file, {
    ImportDeclaration({ source, start }) {
      if (/^(node:)?process$/.test(source.value)) report(start);
    },
    MemberExpression({ object, property, start }) {
      const name =
        property.type === 'Literal' ? property.value : property.type === 'Identifier' && property.name;
      if (object.type === 'Identifier' && object.name === 'process' && name === 'env') report(start);
    },
  });
  return found;
}

function localTargets(file: SourceFile): string[] {
  return [...new Set(file.imports.flatMap(({ target }) => (target === undefined ? [] : [target])))];
}

function namesAFile({ specifier, target }: Import): boolean {
  if (target === undefined) return !/^(#|~|@\/|src\/|\/)/.test(specifier);
  return /\.(tsx?|json|css)$/.test(target) || target.startsWith('scripts/');
}

function isKebabCase(path: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*(\.[a-z0-9]+)*$/.test(path);
}

function moduleVariables(file: SourceFile): string[] {
  if (!file.path.startsWith('src/core/')) return [];
  return file.program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration' || declared.kind === 'const') return [];
    return [`${place(file, declared.start)} keeps a variable in the module: core has no state, pass it in`];
  });
}
