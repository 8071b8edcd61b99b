import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { cases } from '../../../../test/cases.ts';
import * as z from 'zod/mini';
import { testWithSharedData } from '../../../../test/needs.ts';
import { recordSchema } from '../../../core/project.ts';
import { readReportText } from './read.ts';
import { inOrder, readSample, sample, sampleFile, words } from '../../../../test/sample-report.ts';

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}{4,}/gu) ?? [];

describe('readDocument of a real report', () => {
  testWithSharedData(sample, 'reads 7 forums with 18 meetings and their topics', (path) => {
    const { forums, meetings } = readSample(path);
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
    const project = readSample(path);
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
    const [source] = readSample(path).sources;
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
      const [source] = readSample(path).sources;
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

  testWithSharedData(sample, 'lets no words vanish but those of headings and headers', (path) => {
    const project = readSample(path);
    const kept = new Set(wordsIn(JSON.stringify(project)));
    const understood =
      /\p{Script=Cyrillic}+|\d (?:April|May|June|July|August|September|October|November) 20/gu;
    const lines = readFileSync(path, 'utf8').replace(understood, '').split('\n');
    const lost = lines.filter((line) => wordsIn(line).some((word) => !kept.has(word)));
    expect(lost.map((line) => line.slice(0, 34))).toEqual([
      'Backstopping mechanism:',
      'Costs',
      'Total project volume: 2 550 000 EU',
      'Activity 2022 2023',
      'Activity Strand 1: Facilitation fo',
      'Activity Strand 2: Support to the ',
      'Activity Strand 4: Support to the ',
      'Activity Strand 3: Support to and ',
      'Coordination Framework/Organisatio',
    ]);
  });

  testWithSharedData(sample, 'keeps the prose of a section under its heading', (path) => {
    const { narratives, reports } = readSample(path);
    expect(narratives).toMatchObject([
      { code: '8', section: 'Coordination with International Actors', report: reports[0]?.id },
    ]);
    expect(words(narratives[0]?.text)).toMatch(/^ICMPD participated .* ICMPD participated\.$/);
  });

  testWithSharedData(sample, 'never throws on a part of it', (path) => {
    const text = readFileSync(path, 'utf8');
    const cuts = cases(10);
    for (let nth = 0; nth < cuts; nth += 1) {
      const at = Math.floor((text.length * nth) / cuts);
      for (const part of [text.slice(0, at), text.slice(at)])
        expect(z.safeParse(recordSchema, readReportText(part, sampleFile).project).success).toBe(true);
    }
  });
});
