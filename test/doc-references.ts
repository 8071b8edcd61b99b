/** What the project's pages name: files, folders and npm scripts of the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles, root } from './source-files.ts';

export type Page = { readonly path: string; readonly text: string };

const ownFolders = /^(src|docs|scripts|fixtures|test|bench|bin|packaging)\//;
const commandsOfNpm = ['install', 'ci', 'run', 'exec', 'pack', 'publish', 'link'];

/** The pages that a reader is sent to. */
export function readPages(): Page[] {
  const pages = ['README.md', 'CONTRIBUTING.md', 'STYLE.md', 'SECURITY.md'];
  const docs = existsSync(join(root, 'docs')) ? listFiles(['docs']) : [];
  return [...pages, ...docs.filter((path) => path.endsWith('.md'))]
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/**
 * The paths that a page names in backticks (from the root) or in links (from the page), without those that hold a
 * placeholder: `<`, `*`, `…`, `{`, `NNNN`. Code blocks are left out: they show what could be.
 */
export function pathsNamedIn(page: Page): string[] {
  const text = page.text.replaceAll(/^```[\s\S]*?^```/gm, '');
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/\s+/));
  const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) =>
    /^([a-z]+:|#)/.test(target) ? [] : [posix.join(posix.dirname(page.path), target)],
  );
  const paths = [...quoted.map(withoutDecoration).filter((path) => ownFolders.test(path)), ...linked];
  return [...new Set(paths.map(withoutDecoration))].filter((path) => !/[<>*…{}]|\.\.\.|NNNN/.test(path));
}

/** The npm scripts that a page tells its reader to run. */
export function npmScriptsNamedIn(page: Page): string[] {
  const run = [...page.text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  const short = [...page.text.matchAll(/`npm ([a-z]+)`/g)].map(([, name = '']) => name);
  return [...new Set([...run, ...short.filter((name) => !commandsOfNpm.includes(name))])];
}

function withoutDecoration(path: string): string {
  return path
    .replace(/^\.\//, '')
    .replace(/#.*$/, '')
    .replace(/:\d+$/, '')
    .replace(/[.,;:)]+$/, '');
}
