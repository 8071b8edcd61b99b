import { open } from 'node:fs/promises';
import { Problem } from '../core/problem.ts';
import type { Say } from './command.ts';
import type { Io } from './io.ts';
import { codeOf } from './refuse-unwritable.ts';
import { words } from './words.ts';

/** The largest input that is read. */
export const mostBytes = 128 * 1024 * 1024;

/** The bytes of a file, or of standard input for `-`. Throws a Problem that says why where they cannot be had. */
export async function readInput(path: string, io: Io, say: Say): Promise<Uint8Array> {
  try {
    return path === '-' ? await gather(io.readStdin()) : await readFile(path, say);
  } catch (cause) {
    throw toProblem(cause, path, say);
  }
}

/** Throws a Problem that says why where a file cannot be read. */
export async function refuseUnreadable(path: string, say: Say): Promise<void> {
  try {
    const file = await open(path);
    try {
      await stat(file, path, say);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw toProblem(cause, path, say);
  }
}

async function readFile(path: string, say: Say): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await stat(file, path, say);
    if (size > mostBytes) throw tooLarge(size);
    return await gather(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

async function stat(
  file: Awaited<ReturnType<typeof open>>,
  path: string,
  say: Say,
): Promise<{ readonly size: number }> {
  const stats = await file.stat();
  if (stats.isDirectory()) throw new Problem('unreadable-input', { why: say(words.isFolder, { path }) });
  return stats;
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > mostBytes) throw tooLarge(size);
  }
  return Buffer.concat(parts);
}

const tooLarge = (actual: number): Problem => new Problem('input-too-large', { actual, most: mostBytes });

function toProblem(cause: unknown, path: string, say: Say): Problem {
  if (cause instanceof Problem) return cause;
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Problem('no-such-file', { path }, { cause });
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? say(words.mayNotRead, { path })
      : say(words.cannotOpen, { path, code });
  return new Problem('unreadable-input', { why }, { cause });
}
