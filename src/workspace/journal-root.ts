/**
 * Signed roots: how far all journals of all offices had come at a moment, in one text with one signature. Who keeps a root elsewhere can show later
 * that a journal was cut or written anew since (`scripts/verify-journal.js --roots`).
 */

import { createPublicKey, sign } from 'node:crypto';
import { canonicalJson } from '../core/base/hash.ts';
import { Problem } from '../core/problem.ts';
import type { JournalRoot, Store } from '../store/store.ts';
import { merkleRoot } from './merkle-root.ts';
import { ensureSigningKey } from './signing-key.ts';

/** What roots are made with; `keys` is the folder of the signing key, and `clock` gives milliseconds since 1970. */
export type RootParts = {
  readonly store: Pick<Store, 'inOffice' | 'listOffices' | 'lastRoot' | 'appendRoot'>;
  readonly keys: string;
  readonly clock: () => number;
};

/** The number of the shape of roots. */
const rootSchema = 1;
const mostAttempts = 5;

/** Signs how far all journals have come, and appends it to the roots. Throws Problem `database-busy` where others are always first. */
export async function signRoot(parts: RootParts): Promise<JournalRoot> {
  const { store, clock } = parts;
  const key = await ensureSigningKey(parts.keys);
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const number = ((await store.lastRoot())?.number ?? 0) + 1;
    const at = clock();
    const text = rootText(await listHeads(store), { number, at });
    const signature = sign(null, Buffer.from(text, 'utf8'), key).toString('base64');
    const root = { number, at, text, signature, publicKey };
    if (await store.appendRoot(root)) return root;
  }
  throw new Problem('database-busy');
}

/** Whether a root is due: none was signed on the day of this moment, in UTC. */
export const isRootDue = (last: JournalRoot | undefined, now: number): boolean =>
  last === undefined || dayIn(last.at) !== dayIn(now);

/** A root as a line of a file: canonical JSON of its text, its signature and the key that checks it, ended by a line feed. */
export const rootLine = ({ text, signature, publicKey }: JournalRoot): string =>
  `${canonicalJson({ publicKey, signature, text })}\n`;

const dayIn = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The end of a journal: of a project, or where none is named of the office's own affairs. Without entries it has number 0 and 64 zeros. */
type Head = {
  readonly office: string;
  readonly project?: string;
  readonly number: number;
  readonly hash: string;
};

function rootText(
  heads: readonly Head[],
  { number, at }: { readonly number: number; readonly at: number },
): string {
  const root = merkleRoot(heads.map(canonicalJson));
  return canonicalJson({ schema: rootSchema, number, at: new Date(at).toISOString(), heads, root });
}

/** Each office in a transaction of its own; in order of offices, of each its own journal before those of its projects. */
async function listHeads(store: RootParts['store']): Promise<readonly Head[]> {
  const heads: Head[] = [];
  const offices = (await store.listOffices()).map(({ office }) => office).toSorted();
  for (const office of offices) {
    const own = await store.inOffice(office, (transaction) => transaction.listHeads());
    heads.push(...own.map(({ version, ...head }) => ({ office, ...head, number: version })));
  }
  return heads;
}
