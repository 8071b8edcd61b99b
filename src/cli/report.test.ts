import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../test/ensure-built.ts';
import { pathInFixture } from '../../test/fixtures.ts';
import { type Outcome, runStrand } from '../../test/run-strand.ts';
import { aProject, aProjectRow, aReport } from '../core/testing.ts';
import { writeStrandJson } from '../formats/text/strand-json/write.ts';

const record = pathInFixture('coastal-facility', 'record.json');

let out = '';
beforeAll(ensureBuilt);
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'strand-report-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const report = (...options: readonly string[]): Promise<Outcome> =>
  runStrand(['report', record, '--out', out, ...options]);
const inOut = (name: string): string => join(out, name);
const filesInOut = (): readonly string[] =>
  readdirSync(out).map((name) => readFileSync(inOut(name), 'latin1'));
const startOf = (name: string): string => readFileSync(inOut(name)).toString('latin1', 0, 5);

describe('strand report', () => {
  it('writes the open report in every format, and says where, how large and on which period', async () => {
    const { code, out: page, err } = await report();
    expect(code).toBe(0);
    expect(err).toBe(
      'The report is on 01/01/2024 – 31/12/2024, the period of the report that is open in the record.\n',
    );
    expect(readdirSync(out).toSorted()).toEqual([
      'interim-report.docx',
      'interim-report.html',
      'interim-report.pdf',
    ]);
    expect([startOf('interim-report.docx').slice(0, 2), startOf('interim-report.pdf')]).toEqual([
      'PK',
      '%PDF-',
    ]);
    const lines = page.split('\n');
    expect(lines[0]).toMatch(/^ report {2}\S*interim-report\.docx {3}\d+ kB$/);
    expect(lines[1]).toMatch(/^ {9}\S*interim-report\.pdf {4}\d+ kB, \d+ pages$/);
    expect(lines[2]).toMatch(/^ {9}\S*interim-report\.html {3}\d+ kB$/);
  });

  it('writes the same bytes again, and says that it took the place of a file', async () => {
    await report();
    const first = filesInOut();
    const { out: page } = await report();
    expect(filesInOut()).toEqual(first);
    expect(page.match(/in place of an older one/g)).toHaveLength(3);
  });

  it('writes chosen formats in the language of the user, with the language in the name', async () => {
    const { code } = await report('--lang', 'fr', '--formats', 'html,html');
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['interim-report.fr.html']);
    expect(readFileSync(inOut('interim-report.fr.html'), 'utf8')).toMatch(/<html[^>]* lang="fr/);
  });

  it('takes a period and a template, and names the file after the report of that period', async () => {
    const { code, err } = await report(
      '--period=2024-01-01..2024-03-31',
      '--template=contribution-agreement',
      '--formats=html',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readdirSync(out)).toEqual(['inception-report.html']);
  });

  it('says that a period is none of the record', async () => {
    const { code, err } = await report('--period', '2024-01-01..2024-06-30', '--formats', 'html');
    expect(code).toBe(0);
    expect(err).toBe(
      'The record has no report on 01/01/2024 – 30/06/2024; this one is compiled as the draft of an interim report.\n',
    );
  });

  it('adds the findings where they are wanted', async () => {
    await report('--formats', 'html');
    const without = readFileSync(inOut('interim-report.html'), 'utf8');
    await report('--formats', 'html', '--findings');
    const found = readFileSync(inOut('interim-report.html'), 'utf8');
    expect(without).not.toContain('Annex: open findings');
    expect(found).toContain('Annex: open findings');
  });

  it('lays the Word document out by itself with --exact-pages, without the PDF', async () => {
    const { code } = await report('--formats', 'docx', '--exact-pages');
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['interim-report.docx']);
  });

  it('counts what is missing in the report', async () => {
    const bare = aProject({ project: [aProjectRow()], reports: [aReport()] });
    const { out: page } = await runStrand(['report', '-', '--out', out, '--formats', 'html'], {
      stdin: writeStrandJson(bare),
    });
    const marks = readFileSync(inOut('interim-report.html'), 'utf8').match(/class="gap"/g) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    expect(page.replaceAll(/\s+/g, ' ')).toContain(
      `${marks.length} place${marks.length === 1 ? ' is' : 's are'} still marked as missing: `,
    );
  });

  it('cuts what is missing short where its words are long', async () => {
    const text = { en: `{${'a'.repeat(300)}} and ${'{b'.repeat(200)}` };
    const narratives = [{ id: 'nar_1', section: 'Context', text }];
    const bare = aProject({ project: [aProjectRow()], reports: [aReport()], narratives });
    const { out: page } = await runStrand(['report', '-', '--out', out, '--formats', 'html'], {
      stdin: writeStrandJson(bare),
    });
    const gaps = page.replaceAll(/\s+/g, ' ').split('missing: ')[1]?.split(';') ?? [];
    expect(gaps).toContain(` {${'a'.repeat(78)}…`);
    expect(Math.max(...gaps.map((gap) => gap.length))).toBeLessThan(90);
  });

  it('writes the other formats where a file cannot be written', async () => {
    mkdirSync(inOut('interim-report.pdf'));
    const { code, out: page } = await report();
    expect(code).toBe(2);
    expect(page).toMatch(/^ failed +\S*interim-report\.pdf +It cannot be written \(EISDIR\)\.$/m);
    expect(readdirSync(out)).toContain('interim-report.docx');
    expect(readdirSync(out)).toContain('interim-report.html');
  });

  it('shows on a terminal what is being written', async () => {
    const { err } = await runStrand(['report', record, '--out', out, '--formats', 'html'], { columns: 100 });
    expect(err).toContain('Compiling the report …');
    expect(err).toContain('Writing the report: Web page …');
  });

  it('refuses wrong values and lists what is possible', async () => {
    const taken = inOut('file');
    writeFileSync(taken, '');
    const refusals: readonly (readonly [readonly string[], string])[] = [
      [['--period', '2024'], '--period is a period, as in 2021-04-01..2022-03-31, not “2024”.'],
      [['--period', '2024-01-01'], '--period is a period, as in 2021-04-01..2022-03-31, not “2024-01-01”.'],
      [
        ['--period', '2024-12-31..2024-01-01'],
        'The period ends before it begins: 01/01/2024 is before 31/12/2024.',
      ],
      [['--period', '2024-01-01..2024-01-31..x'], '--period is a period, as in 2021-04-01..2022-03-31'],
      [['--template', 'annex'], '--template is one of contribution-agreement'],
      [['--formats', 'docx,odt'], '--formats is one of docx, pdf, html, not “odt”.'],
      [['--out', taken], `${taken} is a file; name a folder.`],
      [['--out', join(taken, 'deeper')], 'is a file; name a folder.'],
    ];
    for (const [options, sentence] of refusals) {
      const outcome = await runStrand(['report', record, '--out', inOut('new'), ...options]);
      expect(outcome).toMatchObject({ code: 2, out: '' });
      expect(outcome.err).toContain(sentence);
    }
    expect(readdirSync(out)).toEqual(['file']);
  });

  it('asks for the period where no report is open', async () => {
    const none = aProject({ project: [aProjectRow()], reports: [] });
    const closed = aProject({ project: [aProjectRow()], reports: [aReport({ state: 'frozen' })] });
    const run = async (project: typeof none): Promise<string> =>
      (await runStrand(['report', '-', '--out', out], { stdin: writeStrandJson(project) })).err;
    expect(await run(none)).toContain('The record does not say which period it reports on.');
    expect(await run(closed)).toContain('the record has reports on 01/04/2021 – 31/03/2022.');
  });

  it('takes the usual template where the record names one that is not there', async () => {
    const { code, err } = await runStrand(['report', '-', '--out', out, '--formats', 'html'], {
      stdin: writeStrandJson(
        aProject({ project: [aProjectRow()], reports: [aReport({ template: 'old-annex' })] }),
      ),
    });
    expect(code).toBe(0);
    expect(err).toContain('The record names the template “old-annex”, which is not there');
  });
});
