/**
 * How names are kept: each person has a key of its own, which encrypts its fields (AES-256-GCM) and makes its commitments; that key is kept wrapped by one that
 * stands outside of data and backups. People are found by keyed hashes (blind indexes), whose key is made of the same one for each project apart. What is
 * encrypted is bound to its place: a text that is moved to another field, person or project does not open.
 */

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Id } from '../../core/base/id.ts';
import type { PersonalField } from '../../core/register/personal-fields.ts';
import type { WrappedKey } from '../../store/register-rows.ts';
import type { ProjectPlace } from '../sender.ts';
import type { RegisterKeys, WrappingKey } from './key-folder.ts';

/** The key of one person, open. */
export type PersonKey = {
  /** A text as it is kept: nonce, what is encrypted, and its mark, in base64. */
  readonly seal: (field: PersonalField, text: string) => string;
  /** The text; `undefined` where it was not sealed by this key for this field. */
  readonly open: (field: PersonalField, sealed: string) => string | undefined;
  /** What the journal keeps in the place of a value, in hex. */
  readonly commit: (what: string, value: string) => string;
};

/** The vault of one project. */
export type Vault = {
  readonly makeKey: (person: Id) => { readonly key: PersonKey; readonly wrapped: WrappedKey };
  /** A person's key; `undefined` where the key that wraps it is lost. */
  readonly openKey: (person: Id, wrapped: WrappedKey) => PersonKey | undefined;
  /** The hash under which something is kept, in base64. */
  readonly hash: (text: string) => string;
  /** All hashes under which it may have been kept, by whichever key. */
  readonly hashes: (text: string) => readonly string[];
};

/** The version of all of this, which what is encrypted is bound to. */
const version = 1;

/** Opens the vault of a project. */
export function openVault({ current, all }: RegisterKeys, { office, project }: ProjectPlace): Vault {
  const place = `strand/${version}/${office}/${project}`;
  const wrapPlace = (person: Id, { id }: WrappingKey): string => `${place}/person_keys/${person}/${id}`;
  const searchKeys = new Map(all.map((key) => [key.id, derived(key.bytes, `${place}/search_keys`)]));
  const hashBy = ({ id }: WrappingKey, text: string): string => {
    const key = searchKeys.get(id);
    // Without a key anybody could make the hashes of a name and look for it.
    if (key === undefined) throw new Error(`the register has no key ${id}`);
    return createHmac('sha256', key).update(text, 'utf8').digest('base64');
  };
  return {
    makeKey: (person) => {
      const bytes = randomBytes(32);
      return {
        key: personKey(bytes, `${place}/people/${person}`),
        wrapped: {
          wrapped: encrypt(current.bytes, wrapPlace(person, current), bytes),
          wrappedBy: current.id,
        },
      };
    },
    openKey: (person, { wrapped, wrappedBy }) => {
      const wrapping = all.find(({ id }) => id === wrappedBy);
      const bytes = wrapping && decrypt(wrapping.bytes, wrapPlace(person, wrapping), wrapped);
      return bytes && personKey(bytes, `${place}/people/${person}`);
    },
    hash: (text) => hashBy(current, text),
    hashes: (text) => all.map((key) => hashBy(key, text)),
  };
}

function personKey(bytes: Uint8Array, place: string): PersonKey {
  const sealing = derived(bytes, 'seal');
  const committing = derived(bytes, 'commit');
  return {
    seal: (field, text) => encrypt(sealing, `${place}/${field}`, Buffer.from(text, 'utf8')),
    open: (field, sealed) => decrypt(sealing, `${place}/${field}`, sealed)?.toString('utf8'),
    commit: (what, value) =>
      createHmac('sha256', committing).update(`${what}\0${value}`, 'utf8').digest('hex'),
  };
}

/** A key for one use, so that none serves two (RFC 5869). */
const derived = (key: Uint8Array, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `strand register ${use}`, 32));

const [nonceBytes, markBytes] = [12, 16];

/** A fresh nonce each time: a person's key encrypts some dozens of texts, a wrapping key one for each person. */
function encrypt(key: Uint8Array, place: string, bytes: Uint8Array): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place, 'utf8'));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

function decrypt(key: Uint8Array, place: string, sealed: string): Buffer | undefined {
  const all = Buffer.from(sealed, 'base64');
  if (all.length < nonceBytes + markBytes) return undefined;
  const end = all.length - markBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, nonceBytes), {
    authTagLength: markBytes,
  })
    .setAAD(Buffer.from(place, 'utf8'))
    .setAuthTag(all.subarray(end));
  try {
    return Buffer.concat([decipher.update(all.subarray(nonceBytes, end)), decipher.final()]);
  } catch {
    // Another key, another place, or not what was written.
    return undefined;
  }
}
