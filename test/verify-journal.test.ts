import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/core/base/hash.ts';
import { put } from '../src/core/change.ts';
import { emptyProject } from '../src/core/project.ts';
import { anActivity } from '../src/core/testing.ts';
import { chainEntry } from '../src/workspace/journal-chain.ts';
import { anEntry } from './journal-of.ts';
import { type Verdict, verifierPath, verifyJournal } from './journal-verifier.ts';
import { runStrand } from './run-strand.ts';

const zeros = '0'.repeat(64);

/** The lines of a journal with an entry for each title. */
function exported(titles: readonly string[], fields: object = {}): readonly string[] {
  let head = zeros;
  return titles.map((title, index) => {
    const changes = [put('activities', anActivity({ title: { en: title } }))];
    const entry = anEntry(emptyProject, changes, { number: index + 1, ...fields });
    const { hash, text } = chainEntry(head, entry);
    head = hash;
    return `${canonicalJson({ hash, text })}\n`;
  });
}

const verify = (bytes: Uint8Array | string, head?: string): Promise<Verdict> =>
  verifyJournal([Buffer.from(bytes)], head);
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [verifierPath, ...args], { input, encoding: 'utf8' });
const strand = (args: readonly string[], stdin = '') => runStrand(['verify-journal', ...args], { stdin });

const titles = ['Training', 'تدريب', 'Séance “à huis clos”', '\u{1f600} \\u0041 \ufffd', 'Five'];
const lines = exported(titles);
const whole = lines.join('');
const headOf = (line: string | undefined): string => (JSON.parse(line ?? '') as { hash: string }).hash;
const head = headOf(lines.at(-1));

const anyTitles = fc.array(
  fc.string({ unit: 'grapheme', maxLength: 6 }).filter((title) => !title.includes('\0')),
  { minLength: 2, maxLength: 5 },
);

describe('the verifier of journals', () => {
  it('finds a whole journal valid, in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(anyTitles, fc.integer({ min: 1, max: 700 }), async (some, size) => {
        const bytes = Buffer.from(exported(some).join(''));
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, nth) =>
          bytes.subarray(nth * size, (nth + 1) * size),
        );
        const verdict = await verifyJournal(pieces);
        expect([verdict.count, verdict.why]).toEqual([some.length, undefined]);
      }),
    );
  });
  it('follows a project into the office that imported it, and says which head that must have taken', async () => {
    const second = '00000000-0000-4000-8000-000000000002';
    const next = chainEntry(headOf(lines[1]), anEntry(emptyProject, [], { number: 3, office: second }));
    const went = `${lines.slice(0, 2).join('')}${canonicalJson({ hash: next.hash, text: next.text })}\n`;
    expect(await verify(went)).toEqual({
      count: 3,
      head: next.hash,
      moves: [{ after: 2, office: second, head: headOf(lines[1]) }],
    });
    const { stdout, status } = run([], went);
    expect(status).toBe(0);
    expect(stdout).toContain(`after entry 2 it goes on in office ${second}`);
    expect(await verify(whole)).not.toHaveProperty('moves');
  });
  it('finds an empty journal valid', async () => {
    expect(await verify('')).toEqual({ count: 0, head: zeros });
  });
  it('finds every change of any one byte', async () => {
    const bytes = Buffer.from(whole);
    for (const [at, old] of bytes.entries()) {
      for (const byte of [old ^ 1, old ^ 0x20, (old + 1 + (at % 254)) % 256].filter((one) => one !== old)) {
        const changed = Buffer.from(bytes);
        changed[at] = byte;
        expect([at, byte, (await verify(changed)).why]).toEqual([at, byte, expect.any(String)]);
      }
    }
  });
  it('finds every byte that is put in or taken out, but for a cut after a line', async () => {
    const bytes = Buffer.from(whole);
    for (let at = 0; at < bytes.length; at += 1) {
      const without = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
      const more = Buffer.concat([bytes.subarray(0, at), Buffer.of(0x20), bytes.subarray(at)]);
      expect([at, (await verify(without)).why]).toEqual([at, expect.any(String)]);
      expect([at, (await verify(more)).why]).toEqual([at, expect.any(String)]);
    }
  });
  it('finds every other order, every repetition and every line taken out but from the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: lines.length - 1 }), { maxLength: 7 }), async (chosen) => {
        const verdict = await verify(chosen.map((index) => lines[index]).join(''));
        const isStart = chosen.every((index, nth) => index === nth);
        expect(verdict.why === undefined).toBe(isStart);
      }),
      { numRuns: 500 },
    );
  });
  it('finds a cut at the end by the head that was written down elsewhere', async () => {
    expect((await verify(whole, head)).why).toBeUndefined();
    for (let at = 0; at < whole.length; at += 1)
      expect([at, (await verify(whole.slice(0, at), head)).why]).toEqual([at, expect.any(String)]);
  });
  it('says where the journal breaks', async () => {
    const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)].join('');
    expect(await verify(swapped)).toEqual({
      count: 1,
      head: headOf(lines[0]),
      why: 'its hash does not follow on the line before',
    });
  });
  it.each([
    ['a wrong number', { number: 7 }, 'its number is 7, not 1'],
    ['an unknown schema', { schema: 9 }, 'its schema 9 is unknown'],
  ])('finds %s in a chain that was written anew', async (_, fields, why) => {
    expect((await verify(exported(['One'], fields).join(''))).why).toBe(why);
  });
  it('finds an entry of another project in a chain that was written anew', async () => {
    const [first] = exported(['One']);
    const changes = [put('activities', anActivity())];
    const stranger = anEntry(emptyProject, changes, { number: 2, project: 'prj_2' });
    const { hash, text } = chainEntry(headOf(first), stranger);
    const verdict = await verify(`${first}${canonicalJson({ hash, text })}\n`);
    expect(verdict).toMatchObject({ count: 1, why: 'it is of another journal than the entries before' });
  });
  it('runs as a program: from standard input, with an exit code', () => {
    const good = run([], whole);
    expect([good.stdout, good.status]).toEqual([`valid: 5 entries, head ${head}\n`, 0]);
    const bad = run(['--head', zeros], whole);
    expect([bad.stdout, bad.status]).toEqual([
      `not valid: line 6: missing: the journal should end with ${zeros}\n`,
      1,
    ]);
    expect(run(['/nowhere/at/all']).status).toBe(2);
    expect(run(['--head', 'x']).status).toBe(2);
  });
  it('runs as a command of Strand, with the same words and exit codes', async () => {
    const good = { code: 0, out: `valid: 5 entries, head ${head}\n`, err: '' };
    expect(await strand([], whole)).toEqual(good);
    expect(await strand(['--lang', 'fr', '--head', head], whole)).toEqual(good);
    const long = exported(Array.from({ length: 2000 }, (_, nth) => `Training ${nth}`)).join('');
    expect(await strand([], `broken\n${long}`)).toMatchObject({
      code: 1,
      out: expect.stringContaining('not valid: line 1: ') as string,
    });
    expect(await strand(['/nowhere/at/all'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('/nowhere/at/all') as string,
    });
    expect((await strand(['--', '--head'])).err).toContain('--head');
  });
});
