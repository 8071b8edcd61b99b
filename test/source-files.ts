/** The project's own code as data: every file with its text, its syntax tree and its imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseResult, parseSync, type Program, Visitor, type VisitorObject } from 'oxc-parser';

export type Import = {
  /** As written: `./day.ts`, `zod/mini`. */
  readonly specifier: string;
  /** The path from the root of the repository; undefined for a package. */
  readonly target: string | undefined;
  readonly line: number;
  /** Whether it hands on what another file exports. */
  readonly isReExport: boolean;
};

export type SourceFile = {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  /** `import`, `export … from`, `import()` and `import('…').Type`, of values and types alike. */
  readonly imports: readonly Import[];
};

/** The absolute path of the repository's root. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** Every `.ts` and `.tsx` file in the given folders of the repository. */
export function readSourceFiles(folders: readonly string[]): SourceFile[] {
  return listFiles(folders)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseSourceFile(path, readFileSync(join(root, path), 'utf8')));
}

/** A file with the given text, as if it stood at that path. Throws if it is not TypeScript. */
export function parseSourceFile(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const { program } = parsed;
  return { path, text, program, imports: findImports({ path, text, parsed }) };
}

/** The paths, from the root of the repository, of every file in the given folders. */
export function listFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(entry.parentPath.slice(root.length).replaceAll('\\', '/'), entry.name));
  });
}

/** Walks a file's syntax tree. */
export function visit(file: SourceFile, visitor: VisitorObject): void {
  new Visitor(visitor).visit(file.program);
}

/** `path:line`, for a message about the place at that offset of the file. */
export function place(file: SourceFile, offset: number): string {
  return `${file.path}:${lineAt(file.text, offset)}`;
}

/** Whether a path is that of a test or of something only tests use. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/');
}

function findImports(file: { path: string; text: string; parsed: ParseResult }): Import[] {
  const found: Import[] = [];
  const add = (source: { value: string; start: number }, isReExport = false): void => {
    const specifier = source.value;
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : undefined;
    found.push({ specifier, target, line: lineAt(file.text, source.start), isReExport });
  };
  const { module, program } = file.parsed;
  for (const { moduleRequest } of module.staticImports) add(moduleRequest);
  for (const { moduleRequest } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest !== null) add(moduleRequest, true);
  }
  new Visitor({
    ImportExpression({ source: { start, ...source } }) {
      if (source.type === 'Literal' && typeof source.value === 'string') add({ value: source.value, start });
    },
    TSImportType({ source }) {
      add(source);
    },
  }).visit(program);
  return found;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
