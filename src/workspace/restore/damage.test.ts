import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedWorld } from '../../../test/embedded-world.ts';
import { digestOf, fileHash, fillPlace } from '../../../test/filled-place.ts';
import { putTogether, type RawEntry, takeApart, withManifest, zip } from '../../../test/taken-apart.ts';
import type { ProblemCode } from '../../core/problem.ts';
import { backUp } from '../backup/back-up.ts';
import { restore } from './restore.ts';

const world = embeddedWorld();
const now = new Date('2026-11-25T08:00:00.000Z');
const passphrase = 'three made-up words';

type Files = {
  readonly plain: Buffer;
  readonly secret: Buffer;
  readonly other: Buffer;
  readonly entries: readonly RawEntry[];
  readonly otherEntries: readonly RawEntry[];
};
type Damage = readonly [
  name: string,
  damage: (files: Files) => Uint8Array | Promise<Uint8Array>,
  code: ProblemCode,
  given?: string,
];

const flip = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 0x10, at);
  return copy;
};
const share = (bytes: Buffer, part: number): number => Math.floor(bytes.length * part);
const edit =
  (name: string | RegExp, change: (text: string) => string) =>
  ({ name: own, bytes, ...rest }: RawEntry): RawEntry => {
    const isMeant = typeof name === 'string' ? own === name : name.test(own);
    return {
      name: own,
      ...rest,
      bytes: isMeant ? Buffer.from(change(bytes.toString('utf8')), 'utf8') : bytes,
    };
  };
const edited = ({ entries }: Files, name: string | RegExp, change: (text: string) => string) =>
  entries.map(edit(name, change));
const isFile = ({ name }: RawEntry): boolean => name.startsWith('files/');
const journal = 'journals/00000000-0000-4000-8000-00000000000a/prj_1.000001.jsonl';
const anEntry = (name: string, header: RawEntry['header'] = {}): RawEntry => ({
  name,
  bytes: Buffer.from('x\n'),
  header,
});
const beforeEnd = (entries: readonly RawEntry[], more: RawEntry): readonly RawEntry[] =>
  entries.toSpliced(-1, 0, more);

const damages: readonly Damage[] = [
  ['a bit of the first byte', ({ plain }) => flip(plain, 0), 'archive-unreadable'],
  ['a bit that says nothing', ({ plain }) => flip(plain, 5), 'archive-unreadable'],
  ['a bit early on', ({ plain }) => flip(plain, share(plain, 0.002)), 'archive-damaged'],
  ['a bit in the middle', ({ plain }) => flip(plain, share(plain, 0.5)), 'archive-damaged'],
  ['a bit late', ({ plain }) => flip(plain, share(plain, 0.9)), 'archive-damaged'],
  ['a bit of the checksum', ({ plain }) => flip(plain, plain.length - 6), 'archive-unreadable'],
  ['the last byte cut off', ({ plain }) => plain.subarray(0, -1), 'archive-ends-early'],
  ['a hundred bytes cut off', ({ plain }) => plain.subarray(0, -100), 'archive-ends-early'],
  ['a megabyte cut off', ({ plain }) => plain.subarray(0, -1_000_000), 'archive-ends-early'],
  ['all but ten bytes cut off', ({ plain }) => plain.subarray(0, 10), 'archive-ends-early'],
  ['nothing in it', () => Buffer.alloc(0), 'archive-ends-early'],
  ['a byte behind its end', ({ plain }) => Buffer.concat([plain, Buffer.of(1)]), 'archive-ends-early'],
  ['another file behind its end', ({ plain, other }) => Buffer.concat([plain, other]), 'archive-damaged'],
  ['a text', () => Buffer.from('This is a letter about a backup.'), 'archive-unreadable'],
  ['a text, zipped', () => zip(Buffer.from('This is a letter. '.repeat(100))), 'archive-unreadable'],
  ['an empty tar', () => putTogether([]), 'archive-ends-early'],
  ['no passphrase', ({ secret }) => secret, 'passphrase-missing'],
  ['an empty passphrase', ({ secret }) => secret, 'passphrase-missing', ''],
  ['a wrong passphrase', ({ secret }) => secret, 'passphrase-wrong', 'three made-up word'],
  [
    'a bit of encrypted bytes',
    ({ secret }) => flip(secret, share(secret, 0.5)),
    'archive-unreadable',
    passphrase,
  ],
  ['encrypted and cut', ({ secret }) => secret.subarray(0, -1), 'archive-unreadable', passphrase],
  ['a file missing', ({ entries }) => putTogether(entries.filter((one) => !isFile(one))), 'archive-damaged'],
  [
    'a file missing from the manifest too',
    ({ entries }) => putTogether(withManifest(entries.filter((one) => !isFile(one)))),
    'archive-damaged',
  ],
  ['rows missing', ({ entries }) => putTogether(entries.toSpliced(3, 1)), 'archive-damaged'],
  [
    'an entry twice',
    ({ entries }) => putTogether(entries.toSpliced(3, 0, ...entries.slice(3, 4))),
    'archive-damaged',
  ],
  [
    'entries in another order',
    ({ entries }) => putTogether(entries.toSpliced(3, 2, ...entries.slice(3, 5).toReversed())),
    'archive-damaged',
  ],
  ['no manifest', ({ entries }) => putTogether(entries.slice(0, -1)), 'archive-ends-early'],
  [
    'the manifest of another backup',
    ({ entries, otherEntries }) => putTogether([...entries.slice(0, -1), ...otherEntries.slice(-1)]),
    'archive-damaged',
  ],
  [
    'an entry behind the manifest',
    ({ entries }) => putTogether([...entries, ...entries.slice(3, 4)]),
    'archive-damaged',
  ],
  [
    'a row changed',
    (files) => putTogether(edited(files, /^tables\/users/, (text) => text.replace('Anna', 'Hanna'))),
    'archive-damaged',
  ],
  [
    'a row of a record changed, and the manifest with it',
    (files) =>
      putTogether(withManifest(edited(files, /record\.indicators/, (text) => text.replace('I10', 'I99')))),
    'store-not-whole',
  ],
  [
    'an entry of a journal changed, and the manifest with it',
    (files) =>
      putTogether(withManifest(edited(files, journal, (text) => text.replace('Training 3', 'Training 9')))),
    'archive-damaged',
  ],
  [
    'the end of a journal cut off, and the manifest with it',
    async (files) => {
      const cut = edited(files, journal, (text) => text.split('\n').slice(0, 11).join('\n').concat('\n'));
      const { heads } = JSON.parse(files.entries.at(-1)?.bytes.toString() ?? '') as {
        heads: { hash: string }[];
      };
      const { hash } = JSON.parse(
        files.entries
          .find(({ name }) => name === journal)
          ?.bytes.toString()
          .split('\n')[10] ?? '',
      ) as { hash: string };
      const ends = heads.map((head) =>
        JSON.stringify(head).includes('00000000000a') && JSON.stringify(head).includes('prj_1"')
          ? { hash, office: '00000000-0000-4000-8000-00000000000a', project: 'prj_1', version: 11 }
          : head,
      );
      return putTogether(withManifest(cut, { heads: ends }));
    },
    'archive-damaged',
  ],
  [
    'the manifest changed',
    (files) =>
      putTogether(edited(files, 'manifest.json', (text) => text.replace('"offices":2', '"offices":3'))),
    'archive-damaged',
  ],
  [
    'a later format',
    (files) => putTogether(edited(files, 'strand.json', (text) => text.replace('"format":1', '"format":2'))),
    'archive-is-newer',
  ],
  [
    'a later layout',
    (files) =>
      putTogether(edited(files, 'strand.json', (text) => text.replace(/"migration":\d+/, '"migration":999'))),
    'archive-is-newer',
  ],
  [
    'one project only',
    (files) => putTogether(edited(files, 'strand.json', (text) => text.replace('"backup"', '"project"'))),
    'archive-of-other-kind',
  ],
  [
    'a name that leads out of the folder',
    ({ entries }) => putTogether(beforeEnd(entries, anEntry(`files/../../${fileHash}`))),
    'archive-damaged',
  ],
  [
    'an absolute name',
    ({ entries }) => putTogether(beforeEnd(entries, anEntry('/etc/strand.jsonl'))),
    'archive-damaged',
  ],
  [
    'a link instead of a file',
    ({ entries }) =>
      putTogether(
        beforeEnd(entries, anEntry(`files/${'a'.repeat(64)}`, { type: 'symlink', linkname: '/etc/passwd' })),
      ),
    'archive-damaged',
  ],
  [
    'a file under another name',
    ({ entries }) => putTogether(withManifest(beforeEnd(entries, anEntry(`files/${'a'.repeat(64)}`)))),
    'archive-damaged',
  ],
  [
    'bytes that are no UTF-8',
    ({ entries }) =>
      putTogether(entries.with(3, { name: entries[3]?.name ?? '', bytes: Buffer.of(0x22, 0xff, 0x22, 10) })),
    'archive-damaged',
  ],
  [
    'rows that would fill the memory',
    ({ entries }) =>
      putTogether(beforeEnd(entries, { ...anEntry('tables/users/000009.jsonl'), claimedBytes: 300_000_000 })),
    'archive-damaged',
  ],
];

describe('restore of a backup that is not as it was written', () => {
  let files: Files;
  const made: { folder: string; digest: string } = { folder: '', digest: '' };
  beforeAll(async () => {
    made.folder = await world.usedFolder();
    await fillPlace(made);
    const out = world.newFolder();
    const write = async (name: string, given?: string): Promise<Buffer> => {
      const path = join(out, name);
      await backUp({ place: made, path, now, passphrase: given });
      return readFileSync(path);
    };
    const [plain, secret] = [await write('plain'), await write('secret', passphrase)];
    const { folder } = { folder: await world.usedFolder() };
    await fillPlace({ folder }, 7);
    const path = join(out, 'other');
    await backUp({ place: { folder }, path, now });
    const other = readFileSync(path);
    files = { plain, secret, other, entries: await takeApart(plain), otherEntries: await takeApart(other) };
    made.digest = await digestOf(made);
  });

  for (const [name, damage, code, given] of damages) {
    it(`is refused: ${name}`, async () => {
      const path = join(world.newFolder(), 'damaged.strand');
      writeFileSync(path, await damage(files));
      const before = listFiles(made.folder);
      const asked = restore({ place: made, path, now, passphrase: given });
      await expect(asked).rejects.toMatchObject({ code });
      expect(listFiles(made.folder)).toEqual(before);
    });
  }

  it('has changed nothing in the database after all of that', async () => {
    expect(await digestOf(made)).toBe(made.digest);
  });
});

/** The files of a data folder, but for those of the database. */
const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('postgres'));
