import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../test/ensure-built.ts';
import { runStrand } from '../../test/run-strand.ts';
import { money } from '../core/base/money.ts';
import type { Project } from '../core/project.ts';
import { aBudgetLine, aProject, aProjectRow, aSource } from '../core/testing.ts';
import { writeStrandJson } from '../formats/text/strand-json/write.ts';

const readFrom = (line: number) => ({ source: 'src_1', line, confidence: 'certain' as const });
const amounts = [1000, 2000, 60].map((amount, index) =>
  aBudgetLine({ id: `bud_${index}`, stated: money(amount, 'EUR'), readFrom: readFrom(83 + index) }),
);
const wrongTotal = aProject({
  project: [aProjectRow({ statedTotal: money(3000, 'EUR'), valuesReadFrom: { statedTotal: readFrom(86) } })],
  budgetLines: amounts,
  sources: [aSource()],
});
const message = 'The cost lines add up to 3,060 EUR, the stated total is 3,000 EUR';

const stdinOf = (project: Project) => ({ stdin: writeStrandJson(project) });
const parse = (text: string) => JSON.parse(text) as Record<string, Record<string, unknown>[]>;

let folder = '';
beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'strand-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: string | Uint8Array, name = 'input.txt'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What `strand` says of a file that neither command can read. */
async function refused(path: string): Promise<string> {
  const outcomes = [await runStrand(['read', path, '--json']), await runStrand(['check', path])];
  for (const { code, out, err } of outcomes) {
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toMatch(/\n\s+at |Error:/);
  }
  return outcomes[0]?.err ?? '';
}

describe('strand check', () => {
  it('shows what was read, what does not add up, and on which lines', async () => {
    const { code, out } = await runStrand(['check', '-'], stdinOf(wrongTotal));
    expect(code).toBe(1);
    expect(out).toContain('Facility · interim report 01/04/2021 – 31/03/2022');
    expect(out).toMatch(/ error +The cost lines add up to 3,060 EUR.* lines 83–8[56]$/m);
    expect(out).toContain('as of 31/03/2022');
  });

  it('prints one JSON value with --json and nothing else on standard output', async () => {
    const { code, out, err } = await runStrand(['check', '-', '--json'], stdinOf(wrongTotal));
    const found = parse(out)['findings']?.find(
      (finding) => finding['check'] === 'cost-lines-add-up-to-total',
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(Object.keys(parse(out))).toEqual(['findings']);
    expect(found).toMatchObject({
      catalogue: 'BU-01',
      severity: 'error',
      params: { actual: { minor: 306000, currency: 'EUR' } },
    });
    expect(found?.['message']).toContain(message);
    expect(found?.['at']).toContainEqual({
      table: 'budgetLines',
      row: 'bud_0',
      field: 'stated',
      source: { source: 'src_1', line: 83 },
    });
    expect(found?.['id']).toMatch(/^fnd_[0-9a-f]{16}$/);
  });

  it('says the same from run to run', async () => {
    const [first, second] = [
      await runStrand(['check', '-', '--json'], stdinOf(wrongTotal)),
      await runStrand(['check', '-', '--json'], stdinOf(wrongTotal)),
    ];
    expect(second).toEqual(first);
  });

  it('ends with 0 where nothing is found', async () => {
    const stdin = JSON.stringify({ forums: [{ id: 'frm_1', name: { en: 'Working Group' } }] });
    expect(await runStrand(['check', '-', '--as-of', '2022-01-01'], { stdin })).toMatchObject({ code: 0 });
  });

  it('makes settings before it checks, with and without --set before each', async () => {
    const argv = [
      'check',
      '-',
      '--set',
      'project.title=Other',
      'project.countries=LY, TN',
      '--set',
      'project.end=2024-03-31',
    ];
    const { code, out } = await runStrand(argv, stdinOf(wrongTotal));
    expect(code).toBe(1);
    expect(out).toContain('Other · interim report');
  });

  it('refuses settings that cannot be, and says why', async () => {
    const refusals = {
      'project.start=2021-13-01':
        'project.start is "2021-13-01"; that is no day of the calendar. Write YYYY-MM-DD.',
      'project.currency=euro':
        'project.currency is "euro"; that is no currency code. Write three capital letters, as in EUR.',
      'project.strt=2021-01-01':
        'Project field “strt” cannot be set here; there are start, end, currency, countries, ruleProfile, title, acronym, contractNumber. Did you mean project.start?',
      start: 'A setting has the form project.start=2021-04-01, not “start”.',
    };
    for (const [setting, sentence] of Object.entries(refusals)) {
      expect(await runStrand(['check', '-', '--set', setting], stdinOf(wrongTotal))).toEqual({
        code: 2,
        out: '',
        err: `${sentence}\n`,
      });
    }
  });

  it('knows the rule profiles', async () => {
    expect(await runStrand(['check', '-', '--profile', 'prag-2016'], stdinOf(wrongTotal))).toMatchObject({
      code: 1,
    });
    const { code, err } = await runStrand(['check', '-', '--profile', 'prag'], stdinOf(wrongTotal));
    expect(code).toBe(2);
    expect(err).toContain('it must be one of: prag-2010, prag-2016, contribution-agreement-2018.');
  });

  it('refuses what is no day, no severity, no language', async () => {
    const refusals = [
      [['--as-of', '31/03/2022'], '--as-of is a day, as in 2022-03-31, not “31/03/2022”.'],
      [['--fail-on', 'warnings'], '--fail-on is one of error, warning, advice, not “warnings”.'],
      [['--lang', 'de'], '--lang is one of en, fr, ar, not “de”.'],
    ] as const;
    for (const [options, sentence] of refusals) {
      expect(await runStrand(['check', '-', ...options], stdinOf(wrongTotal))).toEqual({
        code: 2,
        out: '',
        err: `${sentence}\n`,
      });
    }
  });

  it('checks as of today, and says so, where the record has no period', async () => {
    const stdin = JSON.stringify({ forums: [{ id: 'frm_1', name: { en: 'Working Group' } }] });
    const { code, err } = await runStrand(['check', '-'], { stdin });
    expect(code).toBe(0);
    expect(err).toContain('as of today, 01/06/2022');
  });

  it('refuses a record without rows', async () => {
    const { code, err } = await runStrand(['check', '-'], { stdin: '{}' });
    expect(code).toBe(2);
    expect(err).toContain('has no rows');
  });

  it('speaks French and Arabic', async () => {
    expect((await runStrand(['check', '-', '--lang', 'fr'], stdinOf(wrongTotal))).out).toContain(
      'rapport intermédiaire',
    );
    expect((await runStrand(['--lang', 'ar', 'check', '-'], stdinOf(wrongTotal))).out).toContain('خطأ');
  });

  it.each([40, 60, 80, 200])('keeps within a terminal of %d columns', async (columns) => {
    const { out } = await runStrand(['check', '-'], { ...stdinOf(wrongTotal), columns });
    for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('colours only where the terminal has colours', async () => {
    const escape = '\u001B[';
    expect((await runStrand(['check', '-'], stdinOf(wrongTotal))).out).not.toContain(escape);
    const coloured = await runStrand(['check', '-'], { ...stdinOf(wrongTotal), hasColour: true });
    expect(coloured.out).toContain(`${escape}31merror`);
  });

  it('shows progress on a terminal alone', async () => {
    expect((await runStrand(['check', '-'], { ...stdinOf(wrongTotal), columns: 80 })).err).toContain(
      'Checking …',
    );
    expect((await runStrand(['check', '-'], stdinOf(wrongTotal))).err).toBe('');
  });
});

describe('strand read', () => {
  it('gives the record with all its tables as JSON', async () => {
    const { code, out, err } = await runStrand(['read', '-', '--json'], stdinOf(wrongTotal));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({ record: wrongTotal });
  });

  it('shows what the record holds and what it does not', async () => {
    const leftovers = [{ line: 7, text: 'a \u001B[31mstray line', why: 'unrecognised' as const }];
    const { code, out } = await runStrand(
      ['read', '-'],
      stdinOf({ ...wrongTotal, sources: [aSource({ leftovers })] }),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/budget lines +3\n/);
    expect(out).toContain('1 line is not in the record:\n  line 7  not understood: a [31mstray line');
  });
});

describe('strand', () => {
  it('explains itself', async () => {
    expect(await runStrand([])).toMatchObject({ code: 2, out: '' });
    expect(await runStrand(['help'])).toMatchObject({ code: 0, err: '' });
    expect((await runStrand(['help'])).out).toContain('strand check <file | record.json>');
    expect((await runStrand(['--help'])).out).toBe((await runStrand(['help'])).out);
    expect((await runStrand(['check', '--help'])).out).toBe((await runStrand(['help', 'check'])).out);
    expect((await runStrand(['help', 'check'])).out).toContain('--as-of <day>');
  });

  it('prints its version', async () => {
    expect((await runStrand(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('prints the JSON Schema of the record with the labels of its fields', async () => {
    const { code, out } = await runStrand(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      properties: {
        project: {
          items: {
            properties: {
              statedTotal: { 'x-sensitivity': 'public', 'x-retention': 'financial', 'x-unit': 'money' },
            },
          },
        },
      },
    });
  });

  it('runs the demonstration and ends well', async () => {
    const { code, out, err } = await runStrand(['demo', '--out', folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/error .*2,550,060 EUR/);
    expect(out).toMatch(
      /\n report {2}\S*interim-report\.docx .*\n.*interim-report\.pdf .* pages\n.*interim-report\.html /,
    );
    expect(existsSync(join(folder, 'interim-report.pdf'))).toBe(true);
    expect(err).toContain('project.start=2021-04-01');
  });

  it('shows the findings of the demonstration where its report cannot be written', async () => {
    const { code, out } = await runStrand(['demo', '--out', fileWith('')]);
    expect(code).toBe(0);
    expect(out).toMatch(/error .*2,550,060 EUR/);
    expect(out).toContain('The report was not written: ');
    expect(out).toContain('is a file; name a folder.');
  });

  it('guesses what was meant', async () => {
    expect((await runStrand(['chekc', 'x'])).err).toBe(
      'There is no command “chekc”. Did you mean strand check?\n',
    );
    expect((await runStrand(['frobnicate'])).err).toMatch(
      /There are read, check, .*, licences and help\.\n$/,
    );
    expect((await runStrand(['check', 'x', '--jsn'])).err).toBe(
      'There is no option --jsn here. Did you mean --json?\n',
    );
    expect((await runStrand(['read', 'x', '-q'])).err).toBe(
      'There is no option -q here. There are --json, --lang and --help.\n',
    );
  });

  it('asks for what is missing and refuses what is too much', async () => {
    const sentences = {
      read: 'Name a file: strand read <file>. A single - reads from standard input.',
      'check a b': 'One file at a time, please; “b” is one too many.',
      'schema a': 'This command takes no file; “a” is one too many.',
      'demo a': 'This command takes no file; “a” is one too many.',
      'check a --as-of': 'Option --as-of needs a value: <day>.',
      'check a --as-of --json': 'Option --as-of needs a value: <day>.',
      'check a --json=yes': 'Option --json takes no value.',
    };
    for (const [typed, sentence] of Object.entries(sentences)) {
      expect(await runStrand(typed.split(' '))).toEqual({ code: 2, out: '', err: `${sentence}\n` });
    }
  });
});

describe('input that cannot be read', () => {
  it('is named where there is no such file', async () => {
    expect(await refused(join(folder, 'nowhere.txt'))).toBe(
      `There is no file ${join(folder, 'nowhere.txt')}.\n`,
    );
  });

  it('is named where it is a folder, empty, binary, a PDF or a Word file', async () => {
    expect(await refused(folder)).toContain('is a folder; name a file in it.');
    expect(await refused(fileWith(''))).toContain('is empty.');
    expect(await refused(fileWith(' \n\n'))).toContain('is empty.');
    expect(await refused(fileWith(new Uint8Array([0, 1, 2, 255, 0])))).toContain('is no text.');
    expect(await refused(fileWith('%PDF-1.7\n…'))).toContain('pdftotext');
    expect(await refused(fileWith(new Uint8Array([0x50, 0x4b, 3, 4, 0])))).toContain(
      'Save it as plain text first.',
    );
  });

  it('is explained where it is no valid JSON or no record', async () => {
    expect(await refused(fileWith('{"project": [', 'a.json'))).toContain('This is not valid JSON');
    expect(await refused(fileWith('[]', 'a.json'))).toContain('A record is an object of tables');
    const wrong = fileWith('{"project": [{"id": "prj_1", "title": {}, "strat": 1}], "zork": []}', 'a.json');
    expect(await refused(wrong)).toBe(
      [
        `${wrong}: project[0] does not have strat; remove it or correct its name.`,
        `This cannot be read: ${wrong}: A record has no table zork; remove it or correct its name.`,
        '',
      ].join('\n'),
    );
  });
});

describe('bin/strand.js', () => {
  it('is the same command line', () => {
    const bin = join(import.meta.dirname, '../../bin/strand.js');
    const result = spawnSync(process.execPath, [bin, 'check', '-'], {
      input: writeStrandJson(wrongTotal),
      encoding: 'utf8',
    });
    expect(result.status).toBe(1);
    expect(result.stdout).toContain(message);
  });
});
