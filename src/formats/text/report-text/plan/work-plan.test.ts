import { describe, expect, it } from 'vitest';
import { pickText } from '../../../../core/base/text.ts';
import { readReportText } from '../read.ts';

const read = (text: string) =>
  readReportText(`${text}\n`, { name: 'x.txt', sha256: 'a1'.repeat(32) }).project;
const items = (text: string) => {
  const { workPlanItems, strands } = read(text);
  return workPlanItems.map(({ code, strand, title, unplacedMarks }) => [
    code,
    strands.find((row) => row.id === strand)?.code,
    pickText(title, 'en'),
    unplacedMarks,
  ]);
};

const plan = `7. Work Plan for the next 12 months
Table 7 Work Plan
Activity 2024 2025
General Activities
Month 11 12 01 02
1 Launch X
Component 2: Support to the authorities in a long heading that wraps over
two lines
Month 11 12 01 02
Workshop for local officials on water
7 X X
governance
8 Visit X`;

describe('readWorkPlan', () => {
  it('reads grids, strands and items', () => {
    expect(items(plan)).toEqual([
      ['1', undefined, 'Launch', 1],
      ['7', '2', 'Workshop for local officials on water governance', 2],
      ['8', '2', 'Visit', 1],
    ]);
    const { strands, workPlans, sources } = read(plan);
    expect(strands.map(({ title }) => pickText(title, 'en'))).toEqual([
      'General Activities',
      'Support to the authorities in a long heading that wraps over two lines',
    ]);
    expect(workPlans[0]).toMatchObject({
      statedMonths: 12,
      columns: ['2024-11', '2024-12', '2025-01', '2025-02'],
    });
    expect(sources[0]?.leftovers).toMatchObject([{ line: 9, why: 'repeated-header' }]);
  });

  it('knows strands by other words, and a strand again behind a page break', () => {
    const text = `7. Plan de travail
Mois 04 05 06
Volet d’activités 1 : Appui
1 Atelier X
Volet d’activités 1 : Appui
2 Visite X
Composante 2 : Dialogue
3 Atelier X`;
    expect(read(text).strands.map(({ code }) => code)).toEqual(['1', '2']);
    expect(items(text).map(([code, strand]) => [code, strand])).toEqual([
      ['1', '1'],
      ['2', '1'],
      ['3', '2'],
    ]);
  });

  it('puts what follows a sentence about it on hold', () => {
    const text = `${plan}
Activities temporarily on hold as agreed with the National Council (see Section 4.2 for details). Their dates will be
defined later.
Component 3: Legislation
Month 11 12 01 02
9 Training on
law
10 Study`;
    const { holds, workPlanItems } = read(text);
    expect(holds).toMatchObject([{ agreedWith: { en: 'National Council' }, section: '4.2' }]);
    expect(workPlanItems.filter(({ id }) => holds[0]?.of.includes(id)).map(({ code }) => code)).toEqual([
      '9',
      '10',
    ]);
    expect(items(text).at(-2)?.[2]).toBe('Training on law');
  });

  it('names the partner of a hold in French', () => {
    const text = `7. Plan de travail\nMois 04 05 06
Activités temporairement suspendues en accord avec le ministère du Plan (voir section 5.1). Les dates seront définies après leur reprise.
1 Atelier`;
    expect(read(text).holds).toMatchObject([{ agreedWith: { fr: 'ministère du Plan' }, section: '5.1' }]);
  });

  it('keeps a line with marks and no number as not understood', () => {
    const text = '7. Work Plan\nMonth 04 05 06\nClosing X\nMonth 04 05 06\n2 Visit X';
    expect(items(text).map(([code]) => code)).toEqual(['2']);
    expect(read(text).sources[0]?.leftovers).toMatchObject([
      { line: 3, text: 'Closing X', why: 'unrecognised' },
      { line: 4, why: 'repeated-header' },
    ]);
  });
});
