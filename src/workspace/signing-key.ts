/** The private key that signs roots. It stands in a file of its own, never in the database or a backup: who steals those cannot sign. */

import { type KeyObject, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { ensureSecretFile } from './secret-file.ts';

const fileName = 'journal-root.pem';

/** The Ed25519 key of a folder. Where there is none it is made, readable by the owner alone. */
export const ensureSigningKey = async (folder: string): Promise<KeyObject> =>
  createPrivateKey(await ensureSecretFile(folder, fileName, makeKey));

const makeKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
