import { createPublicKey, verify } from 'node:crypto';
import type { JournalRoot, Store } from '../../store/store.ts';

const atOnce = 100;

/** The numbers of the roots that are not as they were signed, and those before which one is missing. Whose the keys are is for those to say who keep roots elsewhere. */
export async function verifyRoots(store: Pick<Store, 'readRoots'>): Promise<readonly number[]> {
  const faulty: number[] = [];
  let last = 0;
  for (;;) {
    const roots = await store.readRoots(last, atOnce);
    for (const root of roots) {
      if (root.number !== last + 1 || !isSigned(root)) faulty.push(root.number);
      last = root.number;
    }
    if (roots.length < atOnce) return faulty;
  }
}

function isSigned({ text, signature, publicKey }: JournalRoot): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
  } catch {
    // A key that is none signs nothing.
    return false;
  }
}
