import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import * as z from 'zod/mini';
import { testWithSharedData } from '../../../../test/needs.ts';
import { type Project, type Rows, recordSchema } from '../../../core/project.ts';
import { readReportText } from './read.ts';
import { inOrder, readSample, sample, sampleFile, words } from '../../../../test/sample-report.ts';

const item = (project: Project, code: string): Rows['workPlanItems'] | undefined =>
  project.workPlanItems.find((row) => row.code === code);

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, nth) => from + nth);

describe('readReportText on a real report', () => {
  testWithSharedData(sample, 'gives a record that the schema accepts, with one id per row', (path) => {
    const project = readSample(path);
    expect(z.safeParse(recordSchema, project).error).toBeUndefined();
    const ids = Object.values(project).flatMap((table) => table.map((row) => row.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  testWithSharedData(
    sample,
    'gives the same record when read twice, and other ids for another file',
    (path) => {
      const text = readFileSync(path, 'utf8');
      expect(readReportText(text, sampleFile)).toEqual(readReportText(text, sampleFile));
      const other = readReportText(text, { ...sampleFile, sha256: 'e5'.repeat(32) }).project;
      expect(other.results[0]?.id).not.toBe(readSample(path).results[0]?.id);
    },
  );

  testWithSharedData(sample, 'says whose report it is, and on which period', (path) => {
    const { project, reports } = readSample(path);
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
    const { results } = readSample(path);
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
    const { indicators } = readSample(path);
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
    expect(second?.readFrom?.confidence).toBe('likely');
    expect(second?.readFrom?.printed).toMatch(/^It of workshops/);
    expect(second?.targets[0]?.readFrom).toMatchObject({ line: 7, page: '35', printed: 'Min. 3 (2023)' });
  });

  testWithSharedData(sample, 'reads 19 activities, one code twice, wrapped titles joined', (path) => {
    const activities = inOrder(readSample(path).activities);
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
    const { means, assumptions } = readSample(path);
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
    const lines = inOrder(readSample(path).budgetLines);
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
    const { workPlanItems, strands, workPlans } = readSample(path);
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
    const project = readSample(path);
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
    const project = readSample(path);
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
    const { holds, workPlanItems } = readSample(path);
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
});
