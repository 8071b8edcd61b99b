import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import type { Rows } from '../../../core/project.ts';
import { aProject, aReport } from '../../../core/testing.ts';
import { buildDocument } from '../../../core/report/build/build-document.ts';
import { headingId } from '../../../core/report/templates/number-nodes.ts';
import { templateOf } from './template-of.ts';
import {
  earlierText,
  entryOfRow,
  findingsAt,
  newNarrative,
  type OutlineEntry,
  reportOutline,
} from './report-outline.ts';

const report = aReport();
const template = templateOf(report);
const text = (fields: Partial<Rows['narratives']>): Rows['narratives'] => ({
  id: 'nar_1',
  section: 'Context',
  report: 'rep_1',
  text: { en: 'Trade grew.' },
  ...fields,
});
const outlineWith = (narratives: readonly Rows['narratives'][]): readonly OutlineEntry[] =>
  reportOutline({ project: aProject({ narratives }), report, template });
const entry = (outline: readonly OutlineEntry[], id: string): OutlineEntry | undefined =>
  outline.find((one) => one.id === id);

describe('reportOutline', () => {
  it('says of each heading whether it is written, asks for a text, may have one, or is compiled alone', () => {
    const outline = outlineWith([text({})]);
    expect(entry(outline, 'context')?.state).toBe('written');
    expect(entry(outline, 'visibility')?.state).toBe('missing');
    expect(entry(outline, 'progress')?.state).toBe('optional');
    expect(entry(outline, 'acronyms')?.state).toBe('compiled');
  });

  it('takes an empty text for none, but keeps it, so that it can be written', () => {
    const outline = outlineWith([text({ text: { en: '  ' } })]);
    expect(entry(outline, 'context')).toMatchObject({ state: 'missing', texts: [{ row: { id: 'nar_1' } }] });
  });

  it('has the numbers and the anchors of the compiled report', () => {
    const outline = outlineWith([]);
    const period = { from: report.from, to: report.to };
    const headings = buildDocument({ project: aProject(), period, template }).blocks.flatMap((block) =>
      block.kind === 'heading' && block.id.startsWith('sec-') ? [[block.id, block.number]] : [],
    );
    expect(outline.map(({ anchor, number }) => [anchor, number])).toEqual(headings);
  });

  it('leaves out the texts of other reports, and loses none that has no heading here', () => {
    const other = text({ id: 'nar_2', report: 'rep_0' });
    const further = text({ id: 'nar_3', section: 'Lessons of the year' });
    const outline = outlineWith([other, further]);
    expect(entry(outline, 'context')?.texts).toEqual([]);
    expect(outline.at(-1)).toMatchObject({
      anchor: headingId({ id: 'further-text' }),
      texts: [{ row: { id: 'nar_3' } }],
    });
  });
});

describe('newNarrative', () => {
  it('finds its place again under the heading that it was made for', () => {
    for (const one of outlineWith([]).filter(({ state }) => state !== 'compiled')) {
      const row = { ...newNarrative('nar_9', report, one), text: { en: 'Written.' } };
      expect([one.id, entry(outlineWith([row]), one.id)?.texts.map((placed) => placed.isPart)]).toEqual([
        one.id,
        [false],
      ]);
    }
  });
});

describe('earlierText', () => {
  const before = aReport({ id: 'rep_0', from: day('2020-04-01'), to: day('2021-03-31'), state: 'submitted' });
  const first = aReport({ id: 'rep_a', from: day('2019-04-01'), to: day('2020-03-31'), state: 'submitted' });
  const narratives = [
    text({ id: 'nar_a', report: 'rep_a', text: { en: 'Older.', fr: 'Plus ancien.' } }),
    text({ id: 'nar_b', report: 'rep_0', text: { en: 'Last year.' } }),
  ];
  const of = { project: aProject({ reports: [first, before, report], narratives }), report, template };
  const context = reportOutline(of).find(({ id }) => id === 'context');

  it('is that of the last report before, in the language that is written', () => {
    expect(context && earlierText(of, context, 'en')).toMatchObject({
      report: { id: 'rep_0' },
      text: 'Last year.',
    });
    expect(context && earlierText(of, context, 'fr')).toMatchObject({
      report: { id: 'rep_a' },
      text: 'Plus ancien.',
    });
    expect(context && earlierText(of, context, 'ar')).toBeUndefined();
  });
});

describe('entryOfRow', () => {
  const outline = outlineWith([text({})]);

  it('is where a text stands, or where what is compiled shows a row', () => {
    const rows = new Map([[headingId({ id: 'logframe' }), new Set(['ind_1'])]]);
    expect(entryOfRow(outline, 'nar_1', rows)?.id).toBe('context');
    expect(entryOfRow(outline, 'ind_1', rows)?.id).toBe('logframe');
    expect(entryOfRow(outline, undefined, rows)).toBeUndefined();
  });
});

const finding = (table: 'narratives' | 'indicators', row: string) => ({
  id: row,
  check: 'one',
  catalogue: 'TX-1',
  severity: 'error' as const,
  at: [{ table, row }],
  params: {},
  pattern: 'Something is wrong.',
});

describe('findingsAt', () => {
  it('are those of its texts and of the rows in what is compiled there', () => {
    const [context] = outlineWith([text({})]).filter(({ id }) => id === 'context');
    const all = [
      finding('narratives', 'nar_1'),
      finding('indicators', 'ind_1'),
      finding('indicators', 'ind_2'),
    ];
    const rows = new Map([[context?.anchor ?? '', new Set(['ind_1'])]]);
    expect(context && findingsAt(context, all, rows).map(({ id }) => id)).toEqual(['nar_1', 'ind_1']);
  });
});
