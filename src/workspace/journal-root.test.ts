import { createPublicKey, verify } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeStores } from '../../test/stores.ts';
import { reviewed } from '../../test/reviewed-place.ts';
import { create, openOn, openPlace, send, submit } from '../../test/write-place.ts';
import { canonicalJson } from '../core/base/hash.ts';
import { aReport, anActivity } from '../core/testing.ts';
import type { JournalRoot, Store } from '../store/store.ts';
import { isRootDue, signRoot } from './journal-root.ts';

const folders: string[] = [];
async function makeKeys(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'strand-keys-'));
  folders.push(folder);
  return join(folder, 'keys');
}
const failTest = (fault: unknown): void => expect(fault).toBeUndefined();
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const clock = (): number => Date.UTC(2026, 10, 25, 8);
const isSigned = ({ text, signature, publicKey }: JournalRoot): boolean =>
  verify(
    null,
    Buffer.from(text),
    createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' }),
    Buffer.from(signature, 'base64'),
  );

describeStores('signed roots', (makeDatabase) => {
  const open = async (): Promise<Store> => (await makeDatabase()).open();

  it('state the ends of all journals of all offices, in order, under a signature', async () => {
    const store = await open();
    const places = [await openPlace(store), await openPlace(store)] as const;
    for (const place of places) await send(place, create(anActivity({ id: 'act_1' })));
    const root = await signRoot({ store, clock, keys: await makeKeys() });
    expect(isSigned(root)).toBe(true);
    const stated = JSON.parse(root.text) as { readonly heads: readonly object[] };
    expect(canonicalJson(stated)).toBe(root.text);
    expect(stated).toMatchObject({ schema: 1, number: 1, at: '2026-11-25T08:00:00.000Z' });
    const expected = await Promise.all(
      places.map(async ({ office, project }) => {
        const [own, entry] = await store.inOffice(office, (transaction) =>
          Promise.all([transaction.readOfficeEntries(0), transaction.readEntries(project, 0)]),
        );
        return [
          { office, number: own.length, hash: own.at(-1)?.hash },
          { office, project, number: 1, hash: entry[0]?.hash },
        ];
      }),
    );
    expect(stated.heads).toEqual(expected.flat());
    expect(await store.lastRoot()).toEqual(root);
  });

  it('state each submission of a report as soon as it is made', async () => {
    const store = await open();
    const keys = await makeKeys();
    const place = await openPlace(store);
    await send(place, {
      command: 'import-record',
      input: { record: { reports: [aReport()] }, replaces: false },
    });
    const workspace = openOn(store, {
      signing: { signRoot: () => signRoot({ store, clock, keys }), tellFault: failTest },
    });
    await send({ ...place, workspace }, create(anActivity({ id: 'act_1' })));
    expect(await store.lastRoot()).toBeUndefined();
    await reviewed(place, 'rep_1');
    const { version } = await submit({ ...place, workspace }, { report: 'rep_1' });
    const { text } = (await store.lastRoot()) ?? {};
    const { head } = await workspace.projects.read(place.sender, place);
    const { heads } = JSON.parse(text ?? '{}') as { readonly heads?: readonly object[] };
    const { office, project } = place;
    expect(heads).toContainEqual({ office, project, number: version, hash: head.hash });
  });

  it('deny nobody a report that is frozen already, where they cannot be signed', async () => {
    const store = await open();
    const place = await openPlace(store);
    await send(place, {
      command: 'import-record',
      input: { record: { reports: [aReport()] }, replaces: false },
    });
    const faults: unknown[] = [];
    const unsignable = new Error('the key cannot be read');
    const signing = {
      signRoot: () => Promise.reject(unsignable),
      tellFault: (fault: unknown) => void faults.push(fault),
    };
    const workspace = openOn(store, { signing });
    await reviewed(place, 'rep_1');
    const { version } = await submit({ ...place, workspace }, { report: 'rep_1' });
    expect((await workspace.projects.read(place.sender, place)).head.version).toBe(version);
    expect(await workspace.projects.listSnapshots(place.sender, place)).toHaveLength(1);
    expect([faults, await store.lastRoot()]).toEqual([[unsignable], undefined]);
  });

  it('are numbered without gaps, though several sign at once', async () => {
    const store = await open();
    const parts = { store, clock, keys: await makeKeys() };
    await openPlace(store);
    await Promise.all([signRoot(parts), signRoot(parts), signRoot(parts)]);
    const roots = await store.readRoots(0);
    expect(roots.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(roots.every(isSigned)).toBe(true);
    expect(new Set(roots.map(({ publicKey }) => publicKey)).size).toBe(1);
  });

  it('are signed by a key that its owner alone can read, and that is in no row', async () => {
    const store = await open();
    const keys = await makeKeys();
    await signRoot({ store, clock, keys });
    expect(await readdir(keys)).toEqual(['journal-root.pem']);
    const { mode } = await stat(join(keys, 'journal-root.pem'));
    expect([mode & 0o777, (await stat(keys)).mode & 0o777]).toEqual([0o600, 0o700]);
    const secret = (await readFile(join(keys, 'journal-root.pem'), 'utf8')).split('\n')[1] ?? '';
    expect(secret).not.toBe('');
    expect(JSON.stringify(await store.readRoots(0))).not.toContain(secret);
    await signRoot({ store, clock, keys });
    expect((await readFile(join(keys, 'journal-root.pem'), 'utf8')).split('\n')[1]).toBe(secret);
  });
});

const signedAt = (at: string): JournalRoot => ({
  number: 1,
  at: Date.parse(at),
  text: '',
  signature: '',
  publicKey: '',
});

describe('isRootDue', () => {
  it.each([
    [undefined, '2026-11-25T00:00:00Z', true],
    [signedAt('2026-11-24T23:59:59Z'), '2026-11-25T00:00:00Z', true],
    [signedAt('2026-11-25T00:00:00Z'), '2026-11-25T23:59:59Z', false],
    [signedAt('2026-11-26T00:00:00Z'), '2026-11-25T12:00:00Z', true],
  ])('after %j is at %s: %s', (last, now, isDue) => {
    expect(isRootDue(last, Date.parse(now))).toBe(isDue);
  });
});
