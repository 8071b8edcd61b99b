/** The verifier of `scripts/`, which is plain JavaScript without types and shares nothing with the code that it judges. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './source-files.ts';

/** How many entries are good from the start on, the hash of the last of them, and why the next is bad where one is. */
export type Verdict = { readonly count: number; readonly head: string; readonly why?: string };

type Verify = (chunks: Iterable<Uint8Array>, expectedHead?: string) => Promise<Verdict>;

/** The path of the verifier. */
export const verifierPath = join(root, 'scripts', 'verify-journal.js');

const verifier = (await import(pathToFileURL(verifierPath).href)) as { readonly verifyJournal: Verify };

/** Verifies an exported journal, given in pieces of any length. */
export const { verifyJournal } = verifier;
