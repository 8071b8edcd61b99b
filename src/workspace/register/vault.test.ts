import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalFieldNames } from '../../core/register/personal-fields.ts';
import { openErasureLedger } from './erasure-ledger.ts';
import type { RegisterKeys, WrappingKey } from './key-folder.ts';
import { openVault } from './vault.ts';

const aKey = (id: string): WrappingKey => ({ id, bytes: randomBytes(32) });
const keysOf = (current: WrappingKey, ...others: readonly WrappingKey[]): RegisterKeys => ({
  current,
  all: [current, ...others],
  ledger: openErasureLedger('/nowhere'),
});
const place = { office: '00000000-0000-4000-8000-00000000000a', project: 'prj_1' };
const first = aKey('first');
const vault = openVault(keysOf(first), place);
const field = fc.constantFrom(...personalFieldNames);
const text = fc.string({ unit: 'grapheme', minLength: 1 });

describe('openVault', () => {
  it('opens what it has sealed, and seals nothing twice alike', () => {
    const { key } = vault.makeKey('per_1');
    fc.assert(
      fc.property(field, text, (name, value) => {
        const sealed = key.seal(name, value);
        expect(key.open(name, sealed)).toBe(value);
        expect(key.seal(name, value)).not.toBe(sealed);
        expect(Buffer.from(sealed, 'base64').includes(Buffer.from(value)) && value.length > 3).toBe(false);
      }),
    );
  });
  it('opens nothing in another field, of another person, or that was changed', () => {
    const { key } = vault.makeKey('per_1');
    const { key: other } = vault.makeKey('per_1');
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 255 }), (value, at, bits) => {
        const sealed = key.seal('nameLatin', value);
        expect(key.open('nameArabic', sealed)).toBeUndefined();
        expect(other.open('nameLatin', sealed)).toBeUndefined();
        const bytes = Buffer.from(sealed, 'base64');
        const nth = at % bytes.length;
        bytes[nth] = (bytes[nth] ?? 0) ^ bits;
        expect(key.open('nameLatin', bytes.toString('base64'))).toBeUndefined();
      }),
    );
    expect(key.open('nameLatin', '')).toBeUndefined();
  });
  it('opens a person’s key at its place alone, and by the key that has wrapped it', () => {
    const { key, wrapped } = vault.makeKey('per_1');
    const sealed = key.seal('post', 'Officer');
    expect(vault.openKey('per_1', wrapped)?.open('post', sealed)).toBe('Officer');
    expect(vault.openKey('per_2', wrapped)).toBeUndefined();
    expect(
      openVault(keysOf(first), { ...place, project: 'prj_2' }).openKey('per_1', wrapped),
    ).toBeUndefined();
    expect(openVault(keysOf(aKey('second')), place).openKey('per_1', wrapped)).toBeUndefined();
    const both = openVault(keysOf(aKey('second'), first), place);
    expect(both.openKey('per_1', wrapped)?.open('post', sealed)).toBe('Officer');
  });
  it('commits to what was written, by the person’s own key', () => {
    const [one, two] = [vault.makeKey('per_1').key, vault.makeKey('per_2').key];
    expect(one.commit('post', 'Officer')).toBe(one.commit('post', 'Officer'));
    expect(one.commit('post', 'Officer')).not.toBe(two.commit('post', 'Officer'));
    expect(one.commit('post', 'Officer')).not.toBe(one.commit('email', 'Officer'));
  });
  it('hashes for each project apart, and finds by every key that there is', () => {
    const other = openVault(keysOf(first), { ...place, project: 'prj_2' });
    expect(vault.hash('part probe')).toBe(vault.hash('part probe'));
    expect(vault.hash('part probe')).not.toBe(other.hash('part probe'));
    const both = openVault(keysOf(aKey('second'), first), place);
    expect(both.hashes('part probe')).toContain(vault.hash('part probe'));
    expect(both.hash('part probe')).not.toBe(vault.hash('part probe'));
  });
});
