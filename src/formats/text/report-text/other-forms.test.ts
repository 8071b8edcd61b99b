import { describe, expect, it } from 'vitest';
import { pickText } from '../../../core/base/text.ts';
import { parseNumber } from './words/amounts.ts';
import { datesIn } from './words/dates.ts';
import { periodIn, projectTitleIn } from './cover/document-title.ts';
import { monthGridOf } from './words/months.ts';
import { readReportText } from './read.ts';
import { valuesIn } from './words/values.ts';

const read = (text: string) => readReportText(text, { name: 'report.txt', sha256: 'a'.repeat(64) }).project;
const words = (text: Parameters<typeof pickText>[0]): string => pickText(text, 'en');
const plan = (rows: string, header = 'Month 04 05 06') =>
  read(`7. Work plan for the next 3 months\nActivity 2022\n${header}\n${rows}\n`);

describe('numbers and dates of other implementers', () => {
  it('takes a sign behind thousands that blanks group for the decimal one', () => {
    expect(parseNumber('889 472,500', undefined)).toBe('889472.5');
    expect(parseNumber("889'472.500", undefined)).toBe('889472.5');
  });

  it.each(['19-04-2021', '19/4/21', '19.04.21', '19-Apr-21', 'Monday, 19 April 2021', '19th of April 2021'])(
    'reads the date %s',
    (text) =>
      expect(datesIn(text)).toEqual([{ from: '2021-04-19', to: '2021-04-19', start: 0, end: text.length }]),
  );

  it('reads periods of whole months, and titles without page number', () => {
    expect(periodIn('Reporting period: July 2022 - December 2022')).toEqual({
      from: '2022-07-01',
      to: '2022-12-31',
    });
    expect(projectTitleIn('Interim report 2 | Data Facility | 1 May 2023 to 30 April 2024 | page 21')).toBe(
      'Data Facility',
    );
  });

  it.each([
    ['more than 2 (2023)', 'at-least', '2', true],
    ['2+ (2023)', 'at-least', '2', true],
    ['at least two (by 2023)', 'at-least', '2', undefined],
    ['less than 5 % (end of 2023)', 'at-most', '5', true],
  ])('reads the target %s and says whether it is loose', (...[text, operator, value, isLoose]) => {
    const [found] = valuesIn(text, undefined);
    expect(found).toMatchObject({ operator, value, on: '2023' });
    expect(found?.isLoose).toBe(isLoose);
  });
});

describe('grids of other implementers', () => {
  it('reads initials of months, and a column behind them', () => {
    expect(monthGridOf('Month A M J J A S')?.months.map(({ month }) => month)).toEqual([4, 5, 6, 7, 8, 9]);
    expect(monthGridOf('Activity Month 1 2 3 Implementing body')?.hasColumnBehind).toBe(true);
  });

  it('counts months from the end of the period where half-years stand above them', () => {
    const head = 'Data Facility - Interim Report 01/07/2020 - 30/06/2021\n';
    const rows = 'Half-year 1\nActivity Month 1 2 3\n1 Training X X\n2 Workshop X\n';
    expect(read(`${head}7. Action plan\n${rows}`).workPlans[0]?.columns).toEqual(
      ['2020-07', '2020-08', '2020-09'].map((month) => month.replace('2020', '2021')),
    );
  });

  it('reads rows with other codes, and rows without', () => {
    expect(
      plan('A1 Training of X\nstaff\nA2 Workshop X X').workPlanItems.map(({ code, unplacedMarks }) => [
        code,
        unplacedMarks,
      ]),
    ).toEqual([
      ['A1', 1],
      ['A2', 2],
    ]);
    const bare = plan('Training of staff X\nWorkshop on visas X X').workPlanItems;
    expect(bare.map(({ title, readFrom }) => [words(title), readFrom?.confidence])).toEqual([
      ['Training of staff', 'likely'],
      ['Workshop on visas', 'likely'],
    ]);
  });
});

const strands = (note: string) =>
  plan(
    `Component 1: Visas\nMonth 04 05 06\n${note}1 Training on visas\n2 Workshop on visas\nComponent 2: Ports\nMonth 04 05 06\n3 Training on ports X`,
  );

describe('holds of other implementers', () => {
  it.each([
    'Activities put on hold by decision of the Steering Committee (see Section 5.1 for details).\n',
    'The implementation of the activities below was paused at the request of the Steering Committee.\n',
    'Activities postponed in agreement with the Steering Committee (see Section 5.1 for details).\n',
  ])('ends a hold where another strand goes on: %s', (note) => {
    const [hold] = strands(note).holds;
    expect(hold?.of).toHaveLength(2);
    expect(words(hold?.agreedWith)).toBe('Steering Committee');
  });

  it('reads a short note, and one that names its strand', () => {
    expect(strands('On hold (see Section 5.1)\n').holds[0]).toMatchObject({ section: '5.1' });
    const named = strands('The activities under Component 2 are on hold until the law has been adopted.\n');
    expect(named.holds[0]?.of).toEqual([named.workPlanItems[2]?.id]);
  });
});

describe('text around tables', () => {
  it('knows a heading without number by what follows it', () => {
    const text =
      'LOGICAL FRAMEWORK MATRIX\nOutput 1.1. Staff is trained. # of trainings held 0 (2018) min. 12 (2021)\n';
    expect(read(text).results.map(({ code }) => code)).toEqual(['1.1']);
  });

  it('takes footnote marks in brackets', () => {
    const note = '[7] The training was completed on 2 February 2022.\n';
    expect(plan(`1 Training of staff[7] X\n2 Workshop X\n${note}`).workPlanItems[0]).toMatchObject({
      state: 'completed',
    });
  });

  it('marks what is written as withheld', () => {
    const text = 'Costs\nFee of [name redacted]: 500 EUR\nTravel: 200 EUR\n';
    expect(read(text).sources[0]?.withheld).toMatchObject([{ line: 2 }]);
  });
});
