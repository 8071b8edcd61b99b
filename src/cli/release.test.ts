import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../test/ensure-built.ts';
import { onePagePdf } from '../../test/release/made-pdf.ts';
import { runStrand } from '../../test/run-strand.ts';
import type { Project } from '../core/project.ts';
import { aForum, aMeeting, aProject, aRedaction, aReport } from '../core/testing.ts';
import { writeStrandJson } from '../formats/text/strand-json/write.ts';

let folder = '';
beforeAll(ensureBuilt);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strand-release-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const save = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const record = (rows: Partial<Project> = {}): string =>
  save(
    'record.json',
    writeStrandJson(
      aProject({
        reports: [aReport({ state: 'submitted' })],
        forums: [aForum()],
        meetings: [aMeeting({ topic: { en: 'With Alma Probe, on visas' } })],
        redactions: [
          aRedaction({ span: { start: 5, end: 15 }, ground: '4(1)(b)', author: 'a', reviewer: 'b' }),
        ],
        ...rows,
      }),
    ),
  );
const release = (path: string, ...options: readonly string[]) =>
  runStrand(['release', path, '--formats', 'html', '--out', join(folder, 'out'), ...options]);
const written = (): readonly string[] =>
  readdirSync(folder).includes('out') ? readdirSync(join(folder, 'out')) : [];

describe('strand release', () => {
  it('writes the public version of the report that is submitted, and says what is withheld', async () => {
    const { code, out } = await release(record(), '--languages', 'en,fr');
    expect(code).toBe(0);
    expect(out).toContain('4(1)(b): 1 passage, 0 whole entries');
    expect(written()).toEqual(['public-interim-report.fr.html', 'public-interim-report.html']);
    const page = readFileSync(join(folder, 'out', 'public-interim-report.html'), 'utf8');
    expect(page).not.toMatch(/alma|probe/i);
    expect(page).toContain('withheld, 4(1)(b)');
  });

  it('writes nothing where a name stands elsewhere, or in a file that was published before', async () => {
    const again = aForum({ id: 'frm_2', name: { en: 'Friends of Alma Probe' } });
    const other = aMeeting({ id: 'mtg_2', forum: 'frm_2' });
    const first = aMeeting({ topic: { en: 'With Alma Probe, on visas' } });
    const leaky = await release(record({ forums: [aForum(), again], meetings: [first, other] }));
    expect([leaky.code, written()]).toEqual([1, []]);
    expect(leaky.out).toContain('red_1 stands in public-interim-report.html');
    const earlier = save('earlier.txt', 'Present: A. Probe');
    const { code, out } = await release(record(), '--earlier', earlier);
    expect([code, written()]).toEqual([1, []]);
    expect(out).toContain('red_1 stands in rel_earlier/earlier.txt');
  });

  it('wants a second person, or a word about who looked', async () => {
    const redactions = [aRedaction({ span: { start: 5, end: 15 }, ground: '4(1)(b)', author: 'a' })];
    expect((await release(record({ redactions }))).code).toBe(1);
    expect((await release(record({ redactions }), '--note', 'The board looked.')).code).toBe(0);
  });

  it('refuses a record whose report may still change', async () => {
    const { code, err } = await release(record({ reports: [aReport()] }));
    expect(code).toBe(2);
    expect(err).toContain('no report that is frozen');
  });
});

describe('strand inspect', () => {
  it('says what a PDF hides badly, on which page, and what to do', async () => {
    const path = save('box.pdf', onePagePdf({ words: 'Alma Probe', box: true }));
    const { code, out } = await runStrand(['inspect', path]);
    expect(code).toBe(1);
    expect(out).toContain('error page 1: 9 letters lie beneath a dark box and can be copied.');
    expect(out).not.toContain('Alma');
  });

  it('is content with a page that hides nothing', async () => {
    const { code, out } = await runStrand(['inspect', save('plain.pdf', onePagePdf({ words: 'A page' }))]);
    expect([code, out]).toEqual([0, 'Nothing was found. That is no proof that there is nothing.\n']);
  });
});
