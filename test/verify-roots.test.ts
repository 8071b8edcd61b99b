import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/core/base/hash.ts';
import { put } from '../src/core/change.ts';
import type { ChainedOfficeEntry } from '../src/core/journal/office-entry.ts';
import { emptyProject } from '../src/core/project.ts';
import { anActivity } from '../src/core/testing.ts';
import { chainEntry } from '../src/workspace/journal-chain.ts';
import { rootLine } from '../src/workspace/journal-root.ts';
import { merkleRoot } from '../src/workspace/merkle-root.ts';
import { type RootsVerdict, verifierPath, verifyJournal, verifyRoots } from './journal-verifier.ts';
import { anEntry } from './journal-of.ts';

const zeros = '0'.repeat(64);
const office = '00000000-0000-4000-8000-000000000001';
const hashOf = (line: string | undefined): string => (JSON.parse(line ?? '') as { hash: string }).hash;
const headAt = (lines: readonly string[], number: number): string =>
  number === 0 ? zeros : hashOf(lines[number - 1]);

/** Lines of a chain over texts as they are, whether they are entries or not. */
function chainTexts(texts: readonly string[]): readonly string[] {
  let hash = zeros;
  return texts.map((text) => {
    // Entries go through the product's own chain.
    const chained = chainEntry(hash, JSON.parse(text) as ChainedOfficeEntry['entry']);
    ({ hash } = chained);
    return `${canonicalJson({ hash, text: chained.text })}\n`;
  });
}

const projectTexts = (titles: readonly string[]): readonly string[] =>
  titles.map((title, nth) =>
    canonicalJson(
      anEntry(emptyProject, [put('activities', anActivity({ title: { en: title } }))], {
        office,
        number: nth + 1,
      }),
    ),
  );
const officeTexts: readonly string[] = ['usr_1', 'usr_2', 'usr_3'].map((user, nth) =>
  canonicalJson({
    schema: 1,
    office,
    number: nth + 1,
    at: '2026-11-25T08:00:00.000Z',
    actor: 'usr_1',
    affair: { did: 'invite-user', user },
  }),
);

const project = chainTexts(projectTexts(['One', 'اثنان', 'Trois', '4', '5', '6']));
const own = chainTexts(officeTexts);

type Ends = { readonly own: number; readonly project: number };
const key = generateKeyPairSync('ed25519');

/** A root that states how far the two journals had come, as the product signs it; `change` is made to what it states. */
function rootAt(number: number, ends: Ends, { change = {}, by = key } = {}): string {
  const heads = [
    { office, number: ends.own, hash: headAt(own, ends.own) },
    { office, project: 'prj_1', number: ends.project, hash: headAt(project, ends.project) },
  ];
  const stated = { schema: 1, number, at: '2026-11-25T08:00:00.000Z', heads };
  const text = canonicalJson({ ...stated, root: merkleRoot(heads.map(canonicalJson)), ...change });
  return rootLine({
    number,
    at: 0,
    text,
    signature: sign(null, Buffer.from(text), by.privateKey).toString('base64'),
    publicKey: by.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  });
}

const roots = [
  rootAt(1, { own: 1, project: 0 }),
  rootAt(2, { own: 2, project: 4 }),
  rootAt(3, { own: 3, project: 6 }),
];
const verifyLines = (lines: readonly string[], keys?: readonly string[]): Promise<RootsVerdict> =>
  verifyRoots([Buffer.from(lines.join(''))], keys);
const publicKey = key.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [verifierPath, ...args], { encoding: 'utf8' });

describe('the verifier of roots', () => {
  let claims: RootsVerdict['claims'];
  beforeAll(async () => {
    ({ claims } = await verifyLines(roots));
  });

  const verdictOn = (lines: readonly string[]) =>
    verifyJournal([Buffer.from(lines.join(''))], undefined, claims);

  it('finds what the product signs valid, and says with which key', async () => {
    const { count, why, keys } = await verifyLines(roots, [publicKey]);
    expect([count, why, [...keys]]).toEqual([3, undefined, [publicKey]]);
  });

  it('finds the journals valid that the roots state, and those that go on after them', async () => {
    const longer = chainTexts(projectTexts(['One', 'اثنان', 'Trois', '4', '5', '6', '7']));
    expect(await verdictOn(project)).toMatchObject({ count: 6, compared: 3 });
    expect(await verdictOn(own)).toMatchObject({ count: 3, compared: 3 });
    expect(await verdictOn(longer)).toMatchObject({ count: 7, compared: 3 });
    for (const lines of [project, own, longer]) expect((await verdictOn(lines)).why).toBeUndefined();
  });

  it('finds every tail that was cut off', async () => {
    for (const lines of [project, own])
      for (let count = 0; count < lines.length; count += 1)
        expect((await verdictOn(lines.slice(0, count))).why).toEqual(expect.any(String));
  });

  it('finds every tampering: flipped, deleted, inserted, swapped, edited and hashed again, cut, written anew', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTampering, async (tamper) => {
        const tampered = tamper(project);
        fc.pre(tampered.join('') !== project.join(''));
        expect((await verdictOn(tampered)).why).toEqual(expect.any(String));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every change of any one byte of the roots', async () => {
    const bytes = Buffer.from(roots.join(''));
    for (const [at, old] of bytes.entries()) {
      const changed = Buffer.from(bytes);
      changed[at] = old ^ 1;
      expect([at, (await verifyRoots([changed])).why]).toEqual([at, expect.any(String)]);
    }
  });

  it('finds every root that is taken out but from the end, every other order and repetition', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 2 }), { maxLength: 4 }), async (chosen) => {
        const { why } = await verifyLines(chosen.map((nth) => roots[nth] ?? ''));
        expect(why === undefined).toBe(chosen.every((nth, at) => nth === at));
      }),
    );
  });

  const others = generateKeyPairSync('ed25519');
  it.each([
    [
      'a root of another list',
      rootAt(1, { own: 1, project: 1 }, { change: { root: zeros } }),
      'its root is not that of its heads',
    ],
    [
      'an unknown schema',
      rootAt(1, { own: 1, project: 1 }, { change: { schema: 2 } }),
      'its schema 2 is unknown',
    ],
    [
      'heads that are none',
      rootAt(1, { own: 1, project: 1 }, { change: { heads: [{}] } }),
      'its heads are not heads of journals',
    ],
    [
      'another key than the one that was named',
      rootAt(1, { own: 1, project: 1 }, { by: others }),
      'it is signed with another key, ',
    ],
  ])('finds %s', async (_, line, why) => {
    expect((await verifyLines([line], [publicKey])).why).toContain(why);
  });

  it('finds a root that states less than the one before, though it is signed', async () => {
    const verdict = await verifyLines([rootAt(1, { own: 2, project: 4 }), rootAt(2, { own: 2, project: 3 })]);
    expect(verdict.why).toBe(`it states less or other of journal ${office} prj_1 than the roots before`);
  });

  describe('as a program', () => {
    const folder = mkdtempSync(join(tmpdir(), 'strand-roots-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const write = (name: string, lines: readonly string[]): string => {
      writeFileSync(join(folder, name), lines.join(''));
      return join(folder, name);
    };
    it('compares any number of journals with the roots, and says which is bad', () => {
      const [stated, whole, office1, cut] = [
        write('roots.jsonl', roots),
        write('prj_1.jsonl', project),
        write('office.jsonl', own),
        write('cut.jsonl', project.slice(0, 5)),
      ];
      const good = run([whole, office1, '--roots', stated, '--key', publicKey]);
      expect([good.stdout.split('\n'), good.status]).toEqual([
        [
          `roots valid: 3 roots, signed with ${publicKey}`,
          `${whole}: valid: 6 entries, head ${hashOf(project[5])}, as 3 roots state`,
          `${office1}: valid: 3 entries, head ${hashOf(own[2])}, as 3 roots state`,
          '',
        ],
        0,
      ]);
      const bad = run([cut, office1, '--roots', stated]);
      expect(bad.stdout).toContain(
        `${cut}: not valid: line 6: missing: root 3 states that the journal has 6 entries`,
      );
      expect(bad.status).toBe(1);
      expect(run(['--roots', stated, '--key', 'AAAA']).status).toBe(1);
      expect(run(['--key', 'AAAA']).status).toBe(2);
    });
  });
});

type Tamper = (lines: readonly string[]) => readonly string[];
const anyLine = fc.nat({ max: project.length - 1 });
/** What is put in after the last entry that a root states is a longer journal, and no tampering. */
const isInside = (at: number): boolean => at < project.length - 1;

/** Chains the entries of lines anew after `change` was made to one of them, and numbers them as they stand. */
const rehash = (lines: readonly string[], at: number, change: object): readonly string[] =>
  chainTexts(
    lines.map((line, nth) => {
      const entry = JSON.parse((JSON.parse(line) as { text: string }).text) as object;
      return canonicalJson({ ...entry, ...(nth === at && change), number: nth + 1 });
    }),
  );

const arbitraryTampering: fc.Arbitrary<Tamper> = fc.oneof(
  fc.record({ at: anyLine, column: fc.nat(), bit: fc.integer({ min: 0, max: 6 }) }).map(
    ({ at, column, bit }): Tamper =>
      (lines) =>
        lines.map((line, nth) => (nth === at ? flip(line, column % line.length, bit) : line)),
  ),
  anyLine.map(
    (at): Tamper =>
      (lines) =>
        lines.toSpliced(at, 1),
  ),
  fc.tuple(anyLine, anyLine).map(
    ([from, to]): Tamper =>
      (lines) =>
        lines.toSpliced(to, 0, lines[from] ?? ''),
  ),
  fc.tuple(anyLine, anyLine).map(
    ([a, b]): Tamper =>
      (lines) =>
        lines.with(a, lines[b] ?? '').with(b, lines[a] ?? ''),
  ),
  anyLine.map(
    (at): Tamper =>
      (lines) =>
        rehash(lines, at, { actor: 'usr_9' }),
  ),
  anyLine.map(
    (at): Tamper =>
      (lines) =>
        rehash(lines.toSpliced(at, 1), -1, {}),
  ),
  anyLine.filter(isInside).map(
    (at): Tamper =>
      (lines) =>
        rehash(lines.toSpliced(at, 0, lines[at] ?? ''), -1, {}),
  ),
  anyLine.map(
    (count): Tamper =>
      (lines) =>
        lines.slice(0, count),
  ),
  fc
    .array(
      fc.string({ unit: 'grapheme', maxLength: 5 }).filter((text) => !text.includes('\0')),
      { maxLength: 9 },
    )
    .map(
      (titles): Tamper =>
        () =>
          chainTexts(projectTexts(titles)),
    ),
);

function flip(line: string, column: number, bit: number): string {
  const bytes = Buffer.from(line, 'latin1');
  bytes[column] = (bytes[column] ?? 0) ^ (1 << bit);
  return bytes.toString('latin1');
}
