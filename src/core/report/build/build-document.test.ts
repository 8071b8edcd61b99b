import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import type { Period } from '../../base/period.ts';
import type { Text } from '../../base/text.ts';
import type { Project } from '../../project.ts';
import { aProject, aProjectRow, aReport, aResult, anIndicator } from '../../testing.ts';
import { type Block, type Document, flatBlocks } from '../document.ts';
import { gap, type Numbered, say, text, value } from '../phrase.ts';
import type { Template } from '../templates/template.ts';
import { buildDocument } from './build-document.ts';

const period: Period = { from: day('2021-04-01'), to: day('2022-03-31') };

const template: Template = {
  id: 'short',
  version: '3',
  name: 'Short',
  source: 'this test',
  outline: [
    { id: 'foreword', heading: 'Foreword', sections: [], stands: 'front' },
    { id: 'summary', heading: 'Summary', sections: ['narrative'] },
    {
      id: 'results',
      heading: 'Results',
      sections: ['narrative'],
      children: [{ id: 'details', heading: 'Details', sections: ['results-by-outcome', 'logframe'] }],
    },
    { id: 'signature', heading: 'Signature', sections: ['signature'], stands: 'back' },
  ],
};

const build = (project: Project, fields: Partial<Parameters<typeof buildDocument>[0]> = {}) =>
  buildDocument({ project, period, template, ...fields });

const aNarrative = (id: string, section: string, words: string): Project['narratives'][number] => ({
  id,
  section,
  text: { en: words },
});

/** The headings as printed, deeper ones indented. */
const headingsOf = ({ blocks }: Document<Numbered>): readonly string[] =>
  flatBlocks(blocks).flatMap((block) =>
    block.kind === 'heading'
      ? [`${' '.repeat(block.level - 1)}${[block.number, wordsOf(block.text)].join(' ').trim()}`]
      : [],
  );

const wordsOf = (line: readonly Numbered[]): string =>
  line
    .map((piece) => {
      if (piece.kind === 'message' || piece.kind === 'gap') return piece.message;
      return piece.kind === 'value' && typeof piece.value === 'string' ? piece.value : '';
    })
    .join('');

/** The blocks below a heading, up to the next. */
function below(id: string, { blocks }: Document<Numbered>): readonly Block<Numbered>[] {
  const flat = flatBlocks(blocks);
  const start = flat.findIndex((block) => block.kind === 'heading' && block.id === id) + 1;
  const length = flat.slice(start).findIndex(({ kind }) => kind === 'heading');
  return flat.slice(start, length === -1 ? undefined : start + length);
}

/** The days as of which tables say that their values are. */
const evenings = ({ blocks }: Document<Numbered>): readonly unknown[] =>
  flatBlocks(blocks).flatMap((block) =>
    block.kind === 'table'
      ? (block.caption ?? []).flatMap((piece) =>
          piece.kind === 'message' ? (piece.params?.['asOf'] ?? []) : [],
        )
      : [],
  );

const draftOf = (project: Project): boolean => build(project).furniture.draft !== undefined;

const names = (document: Document<Numbered>): readonly string[] =>
  document.furniture.facts.map(({ name }) => wordsOf(name));

describe('buildDocument', () => {
  it('names its template and the last day of its period', () => {
    expect(build(aProject())).toMatchObject({
      template: { id: 'short', version: '3' },
      on: '2022-03-31',
    });
  });

  it('gives the same document for the same record', () => {
    expect(build(aProject())).toEqual(build(aProject()));
  });

  it('begins with the contents and the list of tables', () => {
    const kinds = build(aProject()).blocks.slice(0, 2);
    expect(kinds).toMatchObject([
      { kind: 'contents', of: 'headings' },
      { kind: 'contents', of: 'tables' },
    ]);
  });

  it('numbers the headings of the body, and not those before and after it, nor those of sections', () => {
    const project = aProject({ results: [aResult({ level: 'outcome', code: '1' })] });
    expect(headingsOf(build(project))).toEqual([
      'Foreword',
      '1 Summary',
      '2 Results',
      ' 2.1 Details',
      '  Outcome {code}',
      'Signature',
    ]);
  });

  it('prints narratives under their heading, and marks headings that have none', () => {
    const document = build(aProject({ narratives: [aNarrative('nar_1', 'Summary', 'Done.')] }));
    expect(below('sec-summary', document)).toMatchObject([
      { kind: 'paragraph', line: [{ kind: 'prose', line: [text({ en: 'Done.' })] }] },
    ]);
    expect(below('sec-results', document)).toEqual([
      { kind: 'paragraph', line: [gap('This section has no text yet.')] },
    ]);
  });

  it('prints narratives that fit no heading as further text, before what stands at the back', () => {
    const rows = [aNarrative('nar_1', 'Sustainability', 'It lasts.')];
    const document = build(aProject({ narratives: rows }));
    expect(headingsOf(document).slice(-3)).toEqual(['3 Further text', ' Sustainability', 'Signature']);
    expect(below('nar-nar_1', document)).toHaveLength(1);
  });

  it('prints narratives of another report nowhere', () => {
    const rows = [{ ...aNarrative('nar_1', 'Sustainability', 'It lasts.'), report: 'rep_2' }];
    expect(headingsOf(build(aProject({ narratives: rows }))).join()).not.toContain('Further text');
  });

  it('has an annex of findings only where findings are given', () => {
    expect(headingsOf(build(aProject(), { findings: [] })).at(-1)).toBe('Annex: open findings');
    expect(headingsOf(build(aProject())).at(-1)).toBe('Signature');
  });

  it('has an annex of evidence only where it is asked for', () => {
    expect(headingsOf(build(aProject(), { evidence: true })).at(-1)).toBe(
      'Annex: evidence behind the values',
    );
  });

  it('gives sections the evening of the period and the report on exactly that period', () => {
    const later = aReport({ id: 'rep_2', from: day('2022-04-01'), to: day('2023-03-31') });
    const sent = aReport({ submittedOn: day('2022-05-20') });
    const project = aProject({
      reports: [later, sent],
      results: [aResult()],
      indicators: [anIndicator()],
    });
    const half = { from: period.from, to: day('2021-09-30') };
    expect(evenings(build(project))).toEqual(['2022-03-31']);
    expect(evenings(build(project, { period: half }))).toEqual(['2021-09-30']);
    expect(JSON.stringify(below('sec-signature', build(project)))).toContain('2022-05-20');
    expect(JSON.stringify(below('sec-signature', build(project, { period: half })))).not.toContain('2022-05');
  });
});

const linesFor = (organisation: { readonly name: Text; readonly acronym?: string }) =>
  build(
    aProject({
      project: [aProjectRow({ implementer: 'org_1' })],
      organisations: [{ id: 'org_1', ...organisation }],
    }),
  ).furniture.facts[1]?.lines;

describe('buildDocument, first page', () => {
  it.each([
    ['draft', true],
    ['in-review', true],
    ['frozen', false],
    ['submitted', false],
  ] as const)('calls a report that is %s a draft: %s', (state, isDraft) => {
    expect(draftOf(aProject({ reports: [aReport({ state })] }))).toBe(isDraft);
  });

  it('calls a report that the record does not have a draft', () => {
    expect(draftOf(aProject({ reports: [] }))).toBe(true);
  });

  it('takes the open one of two reports on one period', () => {
    const reports = [aReport({ state: 'submitted', kind: 'final' }), aReport({ id: 'rep_2' })];
    const { subtitle, draft } = build(aProject({ reports })).furniture;
    expect(subtitle).toEqual([say('Interim report')]);
    expect(draft).toBeDefined();
  });

  it('has the title, or says that there is none', () => {
    expect(build(aProject()).furniture.title).toEqual([text({ en: 'Facility' })]);
    for (const project of [[], [aProjectRow({ title: {} })], [aProjectRow({ title: { fr: ' ' } })]])
      expect(build(aProject({ project })).furniture.title).toEqual([
        gap('The record has no title of the project.'),
      ]);
  });

  it('has the period, and the contract and organisations that the record has', () => {
    const [row] = aProject().project;
    const project = aProject({
      project: row === undefined ? [] : [{ ...row, contractNumber: 'C-1', implementer: 'org_1' }],
      organisations: [{ id: 'org_1', name: { en: 'Implementing body' } }],
    });
    expect(names(build(project))).toEqual(['Reporting period', 'Contract number', 'Implemented by']);
    expect(names(build(aProject()))).toEqual(['Reporting period']);
  });

  it('calls an organisation by its name, else its acronym, else says that it has none', () => {
    expect(linesFor({ name: { en: 'Body' }, acronym: 'B' })).toEqual([[text({ en: 'Body' })]]);
    expect(linesFor({ name: {}, acronym: 'B' })).toEqual([[value('B')]]);
    expect(linesFor({ name: { ar: ' ' } })).toEqual([[gap('The record has no name of this organisation.')]]);
  });
});

describe('buildDocument, public version', () => {
  const publicVersion = { withheld: [{ ground: '4(1)(b)', passages: 1, rows: 0 }], hiddenCounts: 0 };

  it('calls itself public, and has an annex of what is withheld', () => {
    const document = build(aProject(), { publicVersion });
    expect(wordsOf(document.furniture.subtitle)).toBe('Interim report – Public version');
    expect(headingsOf(document).at(-1)).toBe('Annex: what is withheld');
  });

  it('marks nothing as missing, since it cannot say whether it is missing or withheld', () => {
    const { blocks, furniture } = build(aProject({ project: [] }), { publicVersion });
    expect(JSON.stringify({ blocks, furniture })).not.toContain('"gap"');
    expect(JSON.stringify(blocks)).toContain('"not shown"');
  });
});
