/** Files of projects as people who mean harm would make them. */

import { createHash, randomBytes } from 'node:crypto';
import type { ProblemCode } from '../src/core/problem.ts';
import { type RawEntry, putTogether, withManifest, zip } from './taken-apart.ts';

const megabyte = 1024 * 1024;

/** A way to make a harmful file out of a good one, and what it may be refused as. */
type Damage = readonly [
  name: string,
  damage: (entries: readonly RawEntry[], whole: Uint8Array) => Uint8Array | Promise<Uint8Array>,
  codes: readonly ProblemCode[],
];

const beforeEnd = (entries: readonly RawEntry[], ...more: readonly RawEntry[]): readonly RawEntry[] =>
  entries.toSpliced(-1, 0, ...more);
const journalOf = (entries: readonly RawEntry[]): RawEntry =>
  entries.find(({ name }) => name.startsWith('journals/')) ?? { name: '', bytes: Buffer.alloc(0) };
const withJournal = (entries: readonly RawEntry[], text: string): readonly RawEntry[] =>
  entries.map((one) => (one === journalOf(entries) ? { ...one, bytes: Buffer.from(text) } : one));
/** The entries with a file of one byte that the project holds, whose row says this of it. */
export function withFile(
  entries: readonly RawEntry[],
  said: { readonly sizeBytes?: number; readonly mediaType?: string } = {},
): readonly RawEntry[] {
  const sha256 = createHash('sha256').update('x').digest('hex');
  const row = { sha256, sizeBytes: 1, mediaType: 'text/plain', use: 'evidence', ...said };
  const held = [
    { name: 'tables/files/000001.jsonl', bytes: Buffer.from(`${JSON.stringify(row)}\n`) },
    { name: `files/${sha256}`, bytes: Buffer.from('x') },
  ];
  return withManifest(beforeEnd(entries, ...held), { rows: { files: 1 } });
}
/** JSON that is nested two hundred thousand deep. */
export const deep = `${'['.repeat(2e5)}${']'.repeat(2e5)}`;

/** Each of them unpacks to more than 64 MB, or is not as it was written. */
export const damages: readonly Damage[] = [
  ['nothing', () => Buffer.alloc(0), ['archive-ends-early']],
  ['more zeros than may be unpacked, in a thousandth of that', () => zerosInGzip(80), ['input-too-large']],
  [
    'more zeros than may be unpacked, behind the end',
    async (entries) => Buffer.concat([await putTogether(entries), zerosInGzip(80)]),
    ['input-too-large'],
  ],
  [
    'an entry that says it has eight gigabytes',
    (entries) =>
      putTogether(
        beforeEnd(entries, {
          name: `files/${'a'.repeat(64)}`,
          bytes: Buffer.from('x'),
          claimedBytes: 8 ** 11 - 1,
        }),
      ),
    ['input-too-large'],
  ],
  [
    'lines that say they have 300 MB',
    (entries) =>
      putTogether(
        beforeEnd(entries, {
          name: 'tables/files/000009.jsonl',
          bytes: Buffer.from('x'),
          claimedBytes: 300e6,
        }),
      ),
    ['archive-damaged'],
  ],
  [
    'a file that has less than it says',
    (entries) =>
      putTogether(
        beforeEnd(entries, { name: `files/${'a'.repeat(64)}`, bytes: Buffer.from('x'), claimedBytes: 50e6 }),
      ),
    ['archive-ends-early', 'archive-damaged', 'archive-unreadable'],
  ],
  ['a header of 48 MB', () => paxBomb(48), ['archive-unreadable', 'archive-ends-early']],
  [
    'ten thousand entries',
    async (entries) => {
      const many = Array.from({ length: 10_000 }, (_, nth) => ({
        name: `tables/files/${String(nth).padStart(6, '0')}.jsonl`,
        bytes: Buffer.alloc(0),
      }));
      return putTogether([...entries.slice(0, -1), ...many, ...entries.slice(-1)]);
    },
    ['archive-damaged'],
  ],
  [
    'a journal of one line of 20 MB',
    (entries) => putTogether(withManifest(withJournal(entries, `${'x'.repeat(20e6)}\n`))),
    ['archive-damaged', 'reading-too-large'],
  ],
  [
    'a journal that is nested two hundred thousand deep',
    (entries) => putTogether(withManifest(withJournal(entries, `${deep}\n`))),
    ['archive-damaged', 'reading-too-large'],
  ],
  ['the same file, in itself', (_, whole) => zip(Buffer.concat([whole, whole])), ['archive-unreadable']],
  ['the same file, zipped again', (_, whole) => zip(whole), ['archive-unreadable']],
  [
    'a name that leads out of the folder',
    (entries) => putTogether(beforeEnd(entries, { name: '../../escaped', bytes: Buffer.from('x') })),
    ['archive-damaged'],
  ],
  [
    'an entry that Strand would not have written, in a chain that is whole',
    (entries) =>
      putTogether(
        withManifest(withJournal(entries, journalOf(entries).bytes.toString().replaceAll('act_1', 'act-1'))),
      ),
    ['archive-damaged'],
  ],
  [
    'a file whose row says that it has more bytes than it has',
    (entries) => putTogether(withFile(entries, { sizeBytes: 2 })),
    ['archive-damaged'],
  ],
  [
    'a file whose row says that it is a program',
    (entries) => putTogether(withFile(entries, { mediaType: 'text/javascript' })),
    ['archive-damaged'],
  ],
  [
    'a file whose row would write a header of ours',
    (entries) => putTogether(withFile(entries, { mediaType: 'text/plain\r\nX-Own: 1' })),
    ['archive-damaged'],
  ],
  ['chance', () => randomBytes(megabyte), ['archive-unreadable']],
  [
    'something else behind the right beginning',
    () => zip(Buffer.alloc(100)).fill(0xff, 10),
    ['archive-unreadable'],
  ],
];

/** So many megabytes of zeros, as a thousandth of that. */
export function zerosInGzip(megabytes: number): Buffer {
  const part = zip(Buffer.alloc(16 * megabyte));
  return Buffer.concat(Array.from({ length: megabytes / 16 }, () => part));
}

/** A tar whose first header announces a longer one, of so many megabytes, which are there. */
function paxBomb(megabytes: number): Buffer {
  const size = megabytes * megabyte;
  const header = Buffer.alloc(512);
  header.write('strand.json', 0, 'latin1');
  header.write('0000644\0', 100, 'latin1');
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write('x', 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([zip(header), zerosInGzip(megabytes)]);
}
