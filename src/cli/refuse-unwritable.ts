import { Problem } from '../core/problem.ts';
import type { Say } from './command.ts';
import { words } from './words.ts';

/** Does what writes a file of the user's. Throws Problem `wrong-use`, which says why, where that file cannot be written. */
export async function refuseUnwritable<Result>(
  path: string,
  say: Say,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (!isAbout(path, cause)) throw cause;
    const code = codeOf(cause);
    const why = code === 'EISDIR' ? say(words.isFolder, { path }) : sayUnwritable(path, code, say);
    throw new Problem('wrong-use', { why }, { cause });
  }
}

/** Why something cannot be written, by the code of the system. */
export const sayUnwritable = (path: string, code: string, say: Say): string =>
  code === 'EACCES' || code === 'EPERM'
    ? say(words.mayNotWrite, { path })
    : say(words.cannotWrite, { path, code });

/** What the system calls an error, as `ENOENT`; the text of whatever has no such code. */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);

/** Whether an error of the file system is one of this file, which has a longer name until it is whole. */
const isAbout = (path: string, cause: unknown): boolean =>
  cause instanceof Error && 'path' in cause && typeof cause.path === 'string' && cause.path.startsWith(path);
