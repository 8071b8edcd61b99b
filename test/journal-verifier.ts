/** The verifier of `scripts/`, which is plain JavaScript without types and shares nothing with the code that it judges. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './source-files.ts';

/**
 * How many entries are good from the start on, the hash of the last of them, with how many roots they were compared, and why the next is bad where
 * one is.
 */
export type Verdict = {
  readonly count: number;
  readonly head: string;
  readonly compared?: number;
  /** Where the journal goes on in another office: after which entry, in which office, and the hash of that entry. */
  readonly moves?: readonly { readonly after: number; readonly office: string; readonly head: string }[];
  readonly why?: string;
};

/** What signed roots claim of each journal; for the verifier alone to look into. */
export type Claims = { readonly claims: 'of the verifier' };

type Verify = (chunks: Iterable<Uint8Array>, expectedHead?: string, claims?: Claims) => Promise<Verdict>;

/** How many roots are good from the start on, the keys that signed them, what they claim, and why the next is bad where one is. */
export type RootsVerdict = {
  readonly count: number;
  readonly keys: ReadonlySet<string>;
  readonly claims: Claims;
  readonly why?: string;
};

type VerifyRoots = (chunks: Iterable<Uint8Array>, keys?: readonly string[]) => Promise<RootsVerdict>;

/** The path of the verifier. */
export const verifierPath = join(root, 'scripts', 'verify-journal.js');

const verifier = (await import(pathToFileURL(verifierPath).href)) as {
  readonly verifyJournal: Verify;
  readonly verifyRoots: VerifyRoots;
};

/** Verifies an exported journal, given in pieces of any length. */
export const { verifyJournal } = verifier;

/** Verifies signed roots, given in pieces of any length. */
export const { verifyRoots } = verifier;
