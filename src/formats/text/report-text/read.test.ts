import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { testWithSharedData } from '../../../../test/needs.ts';
import { type Project, type Rows, emptyProject, recordSchema } from '../../../core/project.ts';
import { pickText } from '../../../core/base/text.ts';
import { readReportText, reportTextMessages } from './read.ts';

const sample = 'report-text/libmitaf-interim-report.txt';
const file = { name: 'report.txt', sha256: 'd4'.repeat(32) };
const read = (path: string): Project => readReportText(readFileSync(path, 'utf8'), file).project;

const inOrder = <Row extends { readonly position?: string; readonly id: string }>(
  rows: readonly Row[],
): readonly Row[] => rows.toSorted((a, b) => ((a.position ?? a.id) < (b.position ?? b.id) ? -1 : 1));
const words = (text: Parameters<typeof pickText>[0]): string => pickText(text, 'en');
const item = (project: Project, code: string): Rows['workPlanItems'] | undefined =>
  project.workPlanItems.find((row) => row.code === code);

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\d]{3,}/gu) ?? [];

describe('readReportText on a real report', () => {
  testWithSharedData(sample, 'gives a record that the schema accepts, with one id per row', (path) => {
    const project = read(path);
    expect(z.safeParse(recordSchema, project).error).toBeUndefined();
    const ids = Object.values(project).flatMap((table) => table.map((row) => row.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  testWithSharedData(
    sample,
    'gives the same record when read twice, and other ids for another file',
    (path) => {
      const text = readFileSync(path, 'utf8');
      expect(readReportText(text, file)).toEqual(readReportText(text, file));
      const other = readReportText(text, { ...file, sha256: 'e5'.repeat(32) }).project;
      expect(other.results[0]?.id).not.toBe(read(path).results[0]?.id);
    },
  );

  testWithSharedData(sample, 'says whose report it is, and on which period', (path) => {
    const { project, reports } = read(path);
    expect(project[0]).toMatchObject({
      title: { en: "Libya's Migration Technical Assistance Facility" },
      currency: 'EUR',
      statedTotal: { minor: 255000000, currency: 'EUR' },
    });
    expect(project[0]?.valuesReadFrom?.['statedTotal']).toMatchObject({
      line: 89,
      page: '37',
      printed: '2 550 000 EUR',
    });
    expect(reports).toMatchObject([
      { kind: 'interim', from: '2021-04-01', to: '2022-03-31', state: 'draft' },
    ]);
  });

  testWithSharedData(sample, 'reads 3 outputs whose statements stand beside their indicators', (path) => {
    const { results } = read(path);
    expect(inOrder(results).map(({ code, level, statement }) => [code, level, words(statement)])).toEqual([
      [
        '2.1.1',
        'output',
        'The participation of Libyan representatives in international dialogue forums on migration.',
      ],
      [
        '2.1.2',
        'output',
        'Diaspora engagement activities completed: workshops, conference and individual support to diaspora members conducted and communication strategy developed.',
      ],
      [
        '2.2.1',
        'output',
        'Activities for Libyan CSOs completed: workshops, study visits and individual support (coaching) is provided to Libyan CSO members',
      ],
    ]);
    expect(inOrder(results)[0]?.readFrom).toMatchObject({ line: 4, page: '35', printed: '2.1.1.' });
  });

  testWithSharedData(sample, 'reads 5 indicators with baselines, targets and what they count', (path) => {
    const { indicators } = read(path);
    const facts = inOrder(indicators).map(
      ({ code, readFrom, baseline, targets, unitKind, countsEventTypes }) => [
        code,
        readFrom?.line,
        [baseline?.value, baseline?.on],
        targets.map(({ operator, value, due }) => [operator, value, due]),
        unitKind,
        countsEventTypes,
      ],
    );
    expect(facts).toEqual([
      ['2.1.1a', 4, ['0', '2021'], [['at-least', '2', '2023']], 'events', ['dialogue']],
      [
        '2.1.2a',
        7,
        ['0', '2021'],
        [['at-least', '3', '2023']],
        'events',
        ['workshop', 'study-visit', 'conference'],
      ],
      [
        '2.1.2b',
        12,
        ['0', '2021'],
        [['at-least', '85', '2023']],
        undefined,
        ['workshop', 'conference', 'coaching'],
      ],
      [
        '2.2.1a',
        17,
        ['0', '2021'],
        [['at-least', '4', '2023']],
        'events',
        ['workshop', 'study-visit', 'coaching'],
      ],
      ['2.2.1b', 22, ['0', '2021'], [['at-least', '1', '2023']], 'organisations', undefined],
    ]);
    const second = inOrder(indicators)[1];
    expect(words(second?.title)).toBe(
      '# of workshops/study visits/conferences completed on diaspora engagement and consular crisis preparedness.',
    );
    expect(second?.readFrom).toMatchObject({
      confidence: 'likely',
      printed: expect.stringMatching(/^It of workshops/),
    });
    expect(second?.targets[0]?.readFrom).toMatchObject({ line: 7, page: '35', printed: 'Min. 3 (2023)' });
  });

  testWithSharedData(sample, 'reads 19 activities, one code twice, wrapped titles joined', (path) => {
    const activities = inOrder(read(path).activities);
    expect(activities).toHaveLength(19);
    expect(activities.filter(({ code }) => code === '1.3').map(({ readFrom }) => readFrom?.line)).toEqual([
      58, 59,
    ]);
    expect(activities[3]?.readFrom?.printed).toBe('1.3.');
    expect(words(activities.at(-1)?.title)).toMatch(
      /^Policy support actions for CSOs.* a national platform of CSOs working on migration$/,
    );
    expect(words(activities[10]?.title)).toBe('Trainings on migration dialogues for Libyan diplomats');
  });

  testWithSharedData(sample, 'takes means and assumptions out of three interleaved columns', (path) => {
    const { means, assumptions } = read(path);
    expect(inOrder(means).map(({ kind, text }) => [kind, words(text)])).toEqual([
      ...[
        'Strategic Oversight',
        'Programmatic Coordination & Operational Support',
        'Technical Expertise (Security)',
        'Project Support Team (Resource/Financial Management/Procurement)',
        'Project Coordinator',
        'Migration Governance Component Lead',
        '2 Associate Project Officer',
        '2 Project Assistants',
        'National Admin/Finance Officer',
      ].map((text) => ['human-resources', text]),
      ['technical-assistance', 'Other small-scale equipment as identified in the mapping exercise.'],
      ['infrastructure', 'Project Offices, Tripoli and Tunis'],
      ['backstopping', 'ICMPD Regional Coordination Office for the Mediterranean, Valletta'],
      ['backstopping', 'ICMPD headquarters, Vienna'],
    ]);
    expect(inOrder(means)[6]?.quantity).toBe('2');
    expect(inOrder(assumptions).map(({ code, level, statement }) => [code, level, words(statement)])).toEqual(
      [
        [
          '1',
          'activity',
          'Official stakeholders in Libya demonstrate the necessary political will and trust to engage in and support project activities. They are interested in advancing the relevant topics for this project (e.g. legislative framework, diaspora).',
        ],
        [
          '2',
          'activity',
          'National political, security and economic situation does not destabilise any further, working in an environment that encourages participation and cooperation and that allows for institutional processes for policy reform.',
        ],
        [
          '3',
          'activity',
          'International and regional migration dialogues continue their work despite challenges such as restrictions related to COVID-19 pandemic.',
        ],
      ],
    );
  });

  testWithSharedData(sample, 'reads 6 cost lines, one printed without currency', (path) => {
    const lines = inOrder(read(path).budgetLines);
    expect(lines.map(({ title, category, stated }) => [words(title), category, stated?.minor])).toEqual([
      ['Human Resources', 'direct', 88947200],
      ['Travel', 'direct', 30331200],
      ['Office equipment, supplies', 'direct', 3000000],
      ['Project Office', 'direct', 28104000],
      ['Other costs, services', 'direct', 87935400],
      ['Administrative costs', 'indirect', 16688200],
    ]);
    expect(lines[5]?.readFrom?.printed).toBe('166 882');
  });

  testWithSharedData(sample, 'reads 53 items in 5 groups with 64 marks of unknown month', (path) => {
    const { workPlanItems, strands, workPlans } = read(path);
    expect(workPlanItems).toHaveLength(53);
    expect(workPlanItems.every(({ months }) => months.length === 0)).toBe(true);
    const marksIn = (strand: string | undefined): number =>
      workPlanItems
        .filter((row) => row.strand === strand)
        .reduce((sum, row) => sum + (row.unplacedMarks ?? 0), 0);
    expect(inOrder(strands).map(({ code, order, id }) => [code, order, marksIn(id)])).toEqual([
      [undefined, undefined, 9],
      ['1', '1', 14],
      ['2', '2', 21],
      ['4', '4', 20],
      ['3', '3', 0],
    ]);
    const codes = inOrder(workPlanItems).map(({ code }) => Number(code));
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
    expect(codes).toEqual([
      ...range(1, 8),
      ...range(10, 33),
      ...range(47, 49),
      ...range(51, 53),
      ...range(34, 46),
      50,
      54,
    ]);
    expect(workPlans[0]).toMatchObject({ statedMonths: 12, from: '2022-04', to: '2023-02' });
    expect(workPlans[0]?.columns).toHaveLength(11);
  });

  testWithSharedData(sample, 'joins titles around their numbers and tells kinds from them', (path) => {
    const project = read(path);
    const facts = ['5', '19', '23', '24', '27', '30', '31', '33', '48', '54'].map((code) => {
      const row = item(project, code);
      return [code, row?.readFrom?.line, row?.kind, words(row?.title).slice(0, 40), row?.unplacedMarks];
    });
    expect(facts).toEqual([
      ['5', 102, 'coordination', 'Technical Coordination meetings with sta', 1],
      ['19', 140, 'support', 'Support Libya with the development of a ', 4],
      ['23', 154, 'workshop', 'Programme design workshop for training p', 1],
      ['24', 157, 'training-of-trainers', 'Training 1: Training of Trainers (ToT) s', 1],
      ['27', 166, 'training', 'Training 4: Consular Crisis Preparedness', 1],
      ['30', 175, 'support', 'Policy support action 3 - Background stu', 2],
      ['31', 178, 'study-visit', 'Study visit with Libyans living abroad i', 1],
      ['33', 184, 'conference', 'National Conference bringing together Li', 1],
      ['48', 194, 'coaching', 'Policy support action 2 - Individualised', 7],
      ['54', 257, 'study-visit', 'Study visit: Capacity enhancement on mig', undefined],
    ]);
    expect(words(item(project, '33')?.title)).toMatch(
      /or smaller scale event .* in line with Background Study\)$/,
    );
    expect(words(item(project, '37')?.title)).toBe(
      'Training 4: Training of Trainers (ToT) on migration legislation',
    );
  });

  testWithSharedData(sample, 'hangs 8 footnotes at their rows and understands their dates', (path) => {
    const project = read(path);
    expect(project.sources[0]?.footnotes.map(({ mark, line, usedAt }) => [mark, line, usedAt])).toEqual([
      ['46', 111, [97]],
      ['47', 133, [119]],
      ['48', 134, [122]],
      ['49', 135, [125]],
      ['50', 136, [128]],
      ['51', 137, [129]],
      ['52', 223, [213]],
      ['53', 224, [214]],
    ]);
    expect(item(project, '1')).toMatchObject({
      notes: [{ mark: '46' }],
      readFrom: { line: 97, printed: '146', confidence: 'likely' },
    });
    const told = ['11', '12', '13', '14', '15', '34'].map((code) => {
      const row = item(project, code);
      return [row?.state, row?.dates?.map(({ is, from, to }) => [is, from, to])];
    });
    expect(told).toEqual([
      ['completed', [['done', '2022-02-02', '2022-02-02']]],
      ['completed', [['done', '2022-03-22', '2022-03-22']]],
      ['planned', [['planned', '2022-04-06', '2022-04-06']]],
      ['pending', undefined],
      ['completed', [['done', '2022-03-22', '2022-03-23']]],
      ['planned', undefined],
    ]);
    expect(words(item(project, '11')?.title)).toBe(
      'Preparation workshop to dialogue meetings for Libyan delegates',
    );
    expect(item(project, '35')?.notes?.[0]?.mark).toBe('53');
    expect(item(project, '11')?.dates?.[0]?.readFrom).toMatchObject({ line: 133, page: '39' });
  });

  testWithSharedData(sample, 'puts the 15 items after the sentence on hold', (path) => {
    const { holds, workPlanItems } = read(path);
    expect(holds).toHaveLength(1);
    expect(holds[0]).toMatchObject({
      agreedWith: { en: 'Libyan MFA' },
      section: '5.1',
      readFrom: { line: 207 },
    });
    const held = workPlanItems.filter(({ id }) => holds[0]?.of.includes(id)).map(({ code }) => Number(code));
    expect(held.toSorted((a, b) => a - b)).toEqual([
      34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 50, 54,
    ]);
  });

  testWithSharedData(sample, 'reads 7 forums with 18 meetings and their topics', (path) => {
    const { forums, meetings } = read(path);
    const facts = inOrder(forums).map(({ id, name, topic }) => [
      words(name),
      words(topic).slice(0, 30),
      inOrder(meetings)
        .filter((row) => row.forum === id)
        .map((row) => [row.on, words(row.topic)]),
    ]);
    expect(facts).toEqual([
      [
        "ELI Delegation, UNHCR, United Nations Office for the Coordination of Humanitarian Affairs (OCHA), the UN Resident Coordinator's Office for Libya, Un Special Rapporteur on the Human Rights of IDPs",
        '',
        [['2021-04-19', 'Libyan legislative framework on IDPs and their protection.']],
      ],
      [
        'EUTF Technical Working Group',
        'Virtual meetings to share info',
        ['2021-05-18', '2021-08-26', '2021-11-18', '2022-02-03'].map((on) => [on, '']),
      ],
      [
        'EUBAM Libya',
        'Virtual and in-person meetings',
        ['2021-05-06', '2021-07-06', '2022-02-02', '2022-02-17'].map((on) => [on, '']),
      ],
      [
        'Nexus Working Group',
        '',
        [
          ['2021-05-26', 'One-day field visit to Sabha, Libya, organized by the World Food Programme (WFP).'],
          ['2021-05-31', 'Follow-up meeting on the mission to Sabha.'],
        ],
      ],
      [
        'CSO Coordination Group',
        '',
        [
          ['2021-06-15', '1st Plenary'],
          ['2021-10-06', 'Thematic Group 1 on Training and Curriculum Development'],
          ['2021-10-12', 'Thematic Group 3 on Subgrants'],
          ['2021-11-17', '2nd Plenary'],
          ['2022-03-16', '3rd Plenary'],
        ],
      ],
      [
        'INTERSOS Libya',
        '',
        [
          [
            '2021-09-15',
            'Virtual meeting to discuss coordination with ICMPD as regards activities implemented with Libyan CSOs.',
          ],
        ],
      ],
      ['MMC-UNHCR', '', [['2021-09-17', 'Internal roundtable with ▮▮▮ UNHCR Special Envoy Office.']]],
    ]);
  });

  testWithSharedData(sample, 'keeps no letter of the withheld spans', (path) => {
    const project = read(path);
    expect(JSON.stringify(project)).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(project.sources[0]?.withheld).toEqual([
      { line: 301, glyphs: 9, script: 'Cyrillic' },
      { line: 302, glyphs: 11, script: 'Cyrillic' },
    ]);
    expect(project.redactions).toMatchObject([
      { field: 'topic.en', by: 'source', span: { start: 25, end: 28 }, readFrom: { line: 301 } },
    ]);
    const withheld = project.meetings.find(({ id }) => id === project.redactions[0]?.row);
    expect(withheld?.on).toBe('2021-09-17');
  });

  testWithSharedData(sample, 'knows pages, running heads and captions', (path) => {
    const [source] = read(path).sources;
    expect(source?.pages.map(({ printed }) => printed)).toEqual([
      '35',
      '36',
      '37',
      undefined,
      '39',
      '40',
      '41',
      '42',
      '43',
      undefined,
    ]);
    expect(source?.runningHeads.map(({ line }) => line)).toEqual([
      3, 24, 77, 91, 112, 139, 165, 193, 226, 261,
    ]);
    expect(source?.captions).toEqual([
      { number: '7', text: 'Work Plan for the next 12 months', line: 93 },
      { number: '8', text: 'Coordination meetings with international stakeholders', line: 267 },
    ]);
  });

  testWithSharedData(
    sample,
    'leaves over what is not the report’s own, and understands every other line',
    (path) => {
      const [source] = read(path).sources;
      const leftovers = (source?.leftovers ?? []).map(({ line, why }) => `${line} ${why}`);
      expect(leftovers).toEqual([
        '1 navigation',
        '2 navigation',
        '19 value-without-indicator',
        '25 template-guidance',
        '25 interleaved-columns',
        '29 template-guidance',
        '32 template-guidance',
        '35 template-guidance',
        '37 template-guidance',
        '41 template-guidance',
        '54 marker-without-note',
        '116 repeated-header',
        '153 repeated-header',
        '190 repeated-header',
        '210 repeated-header',
        '303 truncated',
      ]);
    },
  );

  testWithSharedData(sample, 'lets the words of no line vanish', (path) => {
    const project = read(path);
    const kept = new Set(wordsIn(JSON.stringify(project)));
    const lines = readFileSync(path, 'utf8').replace(/\p{Script=Cyrillic}+/gu, '').split('\n');
    const lost = lines.filter((line) => wordsIn(line).some((word) => !kept.has(word)));
    expect(lost.map((line) => line.slice(0, 40))).toEqual([
      'Activity 2022 2023',
      'Coordination Framework/Organisation Date',
    ]);
  });

  testWithSharedData(sample, 'keeps the prose of a section under its heading', (path) => {
    const { narratives, reports } = read(path);
    expect(narratives).toMatchObject([
      { code: '8', section: 'Coordination with International Actors', report: reports[0]?.id },
    ]);
    expect(words(narratives[0]?.text)).toMatch(/^ICMPD participated .* ICMPD participated\.$/);
  });

  testWithSharedData(sample, 'never throws on a part of it', (path) => {
    const text = readFileSync(path, 'utf8');
    for (let at = 0; at < text.length; at += 1499) {
      for (const part of [text.slice(0, at), text.slice(at)])
        expect(z.safeParse(recordSchema, readReportText(part, file).project).success).toBe(true);
    }
  });
});

const issueOf = (text: string): string | undefined => readReportText(text, file).issues[0]?.message;

describe('readReportText on anything else', () => {
  it('says what is wrong with an empty text, a binary file and a novel', () => {
    expect(issueOf('')).toMatch(/^There is no text/);
    expect(issueOf(' \n \f\n')).toMatch(/^There is no text/);
    expect(issueOf('%PDF-1.7\0\0\u0001')).toMatch(/^This is not text/);
    const novel =
      'It was a bright cold day in April, and the clocks were striking.\nHe had 2 coins (1984).\n';
    expect(issueOf(novel.repeat(500))).toMatch(/^Nothing of a report was recognised/);
    expect(readReportText(novel, file).project).toEqual(emptyProject);
  });

  it('reads 50 MB of one line and a million lines in bounded time', () => {
    const begun = performance.now();
    const line = readReportText('word '.repeat(10_000_000), file);
    const lines = readReportText('5 words of a line5\n'.repeat(1_000_000), file);
    expect(line.issues.map(({ message }) => message.slice(0, 24))).toEqual([
      'The text has {actual} ch',
      'Line {line} has {actual}',
      'Nothing of a report was ',
    ]);
    expect(lines.issues[0]?.params).toEqual({ actual: 1_000_001, most: 100_000 });
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  it.each([
    [
      'a logframe',
      '2.1.1. Staff are trained # of workshops held on 0 (2021) Min. 2 (2023)\nmore words of it\n',
    ],
    ['a plan', '7. Work plan\nTable 7 Work plan\nMonth 04 05 06\n1 Workshop X\nTraining of\n2 X\nstaff\n'],
    [
      'meetings',
      '8. Coordination\nTable 8 Coordination\n18 May 2021\nWorking Group Virtual meeting to share\ninformation\n',
    ],
    ['costs', 'Costs\nHuman resources: 889 472 EUR\nTravel and\n'],
    ['means', 'Means (inputs) Assumptions\n• Officer 1. Partners stay\nwilling to go on\n'],
  ])('reads 20,000 lines of %s in bounded time', (_, text) => {
    const begun = performance.now();
    const { project } = readReportText(text.repeat(20_000 / (text.split('\n').length - 1)), file);
    expect(project.sources).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  it('reads amounts beyond all sense without throwing', () => {
    const { project } = readReportText('Costs\nStaff: 999 999 999 999 999 999 TND\nTravel: 5 TND\n', file);
    expect(project.budgetLines.map(({ stated }) => stated?.minor)).toEqual([undefined, 5000]);
  });

  it('says so where a text ends in the middle of a table', () => {
    const plan = '7. Work plan\nTable 7 Work plan\nActivity 2024\nMonth 04 05 06\n1 Workshop X';
    expect(readReportText(plan, file).issues).toMatchObject([{ severity: 'warning', line: 5 }]);
    expect(readReportText(plan, file).project.sources[0]?.leftovers).toMatchObject([
      { line: 5, why: 'truncated' },
    ]);
    expect(readReportText(`${plan}\n`, file).issues).toEqual([]);
  });

  it('has every message in its list', () => {
    for (const text of ['', '\0', 'x', 'Costs\nStaff: 5 EUR', 'y\n'.repeat(120_000)])
      for (const { message } of readReportText(text, file).issues)
        expect(reportTextMessages).toContain(message);
  });
});
