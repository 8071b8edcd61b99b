import type { Change } from '../core/change.ts';
import { Problem } from '../core/problem.ts';
import type { ProjectHead } from '../store/store.ts';
import type { ProjectPlace, Sender } from './sender.ts';

/** A command for a project. */
export type CommandRequest = ProjectPlace & {
  readonly sender: Sender;
  /** The name of a command of core, or `undo` or `redo`. */
  readonly command: string;
  readonly input: unknown;
  /** The version that the sender has seen, 0 for a project without entries. Without it the request is refused. */
  readonly version: number | undefined;
  /** Made by the sender for this request, and used again only to repeat it. */
  readonly key: string;
  /** Why, for the journal. */
  readonly reason?: string;
};

/** What a command did: the version that it made, and the changes that lead there. A repeated request has the answer of the first. */
export type CommandAnswer = { readonly version: number; readonly changes: readonly Change[] };

/** The version that the sender has seen. Throws Problem `version-missing` where he says none, `version-ahead` where there is no such one yet. */
export function seenVersion({ version: seen }: CommandRequest, { version }: ProjectHead): number {
  if (seen === undefined || !Number.isSafeInteger(seen) || seen < 0) throw new Problem('version-missing');
  if (seen > version) throw new Problem('version-ahead', { version, expected: seen });
  return seen;
}
