/** Secrets that Strand makes: sessions, tokens, links. Nobody can guess 256 random bits, so a plain SHA-256 of them is enough to keep. */

import { createHash } from 'node:crypto';

/** A fresh secret of 256 bits, as 43 characters that stand in URLs and headers as they are. */
export const makeSecret = (randomBytes: (count: number) => Uint8Array): string =>
  Buffer.from(randomBytes(32)).toString('base64url');

/** What is kept of a secret, or of an address that tries are counted by: its SHA-256 in hex. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');
