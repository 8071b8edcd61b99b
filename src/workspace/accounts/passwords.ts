/**
 * Hashes of passwords: argon2id with 19 MiB of memory, two passes and one lane, as the OWASP Password Storage Cheat Sheet recommends (looked up in
 * 2026). At most two are computed at once, so that a flood of tries takes neither all memory nor all processors; who comes when too many wait is
 * refused.
 */

import { hash, parseOptions, verify } from '@node-rs/argon2';
import { Problem } from '../../core/problem.ts';
import { openSlots } from '../slots.ts';

/** Hashes and verifies passwords. Both throw Problem `server-busy` where too many wait already. */
export type Passwords = {
  readonly hash: (password: string) => Promise<string>;
  /** Whether the password is right. Without a hash it takes as long, and the answer is no. */
  readonly verify: (kept: string | undefined, password: string) => Promise<boolean>;
};

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const atOnce = 2;
const mostWaiting = 64;

/** The hash of no password at all, as costly to verify as any. */
const nobodys = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Opens the pool in which passwords are hashed. */
export function openPasswords(): Passwords {
  const slots = openSlots(atOnce);
  let present = 0;
  const inSlot = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (present >= atOnce + mostWaiting) throw new Problem('server-busy');
    present += 1;
    try {
      return await slots.run(work);
    } finally {
      present -= 1;
    }
  };
  return {
    hash: (password) => inSlot(() => hash(plain(password), cost)),
    verify: (kept, password) => inSlot(() => verify(kept ?? nobodys, plain(password))),
  };
}

/** Whether a hash was made with other costs than today's, so that it should be made again. */
export function isOutdated(kept: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(kept);
  return memoryCost !== cost.memoryCost || timeCost !== cost.timeCost || parallelism !== cost.parallelism;
}

/** The same letters are the same password, on whichever keyboard they were typed (NIST SP 800-63B). */
const plain = (password: string): string => password.normalize('NFKC');
