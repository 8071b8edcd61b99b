/**
 * The folder of the register's keys. It lies outside of the data folder and is in no backup, so that who takes data or a backup has no names; who loses the
 * folder loses the names, and nothing else. Its files:
 * - `register.key`: the key that wraps the keys of people, 32 bytes in base64;
 * - other `*.key`: keys of before, or of another installation whose data came here, which still open what they have wrapped;
 * - `erased.jsonl`: who was erased, so that no backup of before brings anybody back.
 */

import { createHash, randomBytes } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../core/problem.ts';
import { ensureSecretFile } from '../secret-file.ts';
import { type ErasureLedger, openErasureLedger } from './erasure-ledger.ts';

/** A key that wraps others: its id, a part of its SHA-256, and its 32 bytes. */
export type WrappingKey = { readonly id: string; readonly bytes: Uint8Array };

/** The register's keys: the one that wraps what is new, all that open something, and the list of who was erased. */
export type RegisterKeys = {
  readonly current: WrappingKey;
  readonly all: readonly WrappingKey[];
  readonly ledger: ErasureLedger;
};

const fileName = 'register.key';
const keyBytes = 32;

/** Opens the folder. Where it has no key one is made; another file that holds none is passed over, as if it were lost. Throws Problem `no-register-key`. */
export async function openRegisterKeys(folder: string): Promise<RegisterKeys> {
  const made = await ensureSecretFile(
    folder,
    fileName,
    () => `${randomBytes(keyBytes).toString('base64')}\n`,
  );
  const current = keyOf(made);
  if (current === undefined) throw new Problem('no-register-key', { path: join(folder, fileName) });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.key') && name !== fileName);
  const texts = await Promise.all(names.toSorted().map((name) => readFile(join(folder, name), 'utf8')));
  const others = texts.flatMap((text) => keyOf(text) ?? []);
  return { current, all: [current, ...others], ledger: openErasureLedger(folder) };
}

function keyOf(text: string): WrappingKey | undefined {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== keyBytes) return undefined;
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 16), bytes };
}
