import { type Id, idOf } from '../core/base/id.ts';

/** A fresh id, made here so that a row is the same on every device before the server has seen it. */
export function newId(prefix: string): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return idOf(prefix, Date.now(), BigInt(`0x${hex}`));
}
