import { describe, expect, it } from 'vitest';
import { readMeetings } from './read-meetings.ts';

const brief = (table: readonly (readonly string[])[]) =>
  readMeetings(table).map(({ forum, day, topic }) => [forum, day, topic]);

describe('readMeetings', () => {
  it('reads the table of a report with its headings', () => {
    const table = [
      ['Coordination framework/organisation', 'Date', 'Topic'],
      ['Working Group', '12/05/2021', 'Plans'],
      ['', '03/06/2021', 'Results'],
    ];
    expect(brief(table)).toEqual([
      ['Working Group', '2021-05-12', 'Plans'],
      ['Working Group', '2021-06-03', 'Results'],
    ]);
  });

  it('makes several meetings of a cell with several dates', () => {
    expect(brief([['Group', '12/05/2021\n03.06.2021, 2021-07-01', 'Plans']])).toEqual([
      ['Group', '2021-05-12', 'Plans'],
      ['Group', '2021-06-03', 'Plans'],
      ['Group', '2021-07-01', 'Plans'],
    ]);
  });

  it('finds its columns by what stands in them where there are no headings', () => {
    expect(brief([['1', 'Group', '12/05/2021', 'Plans']])).toEqual([['Group', '2021-05-12', 'Plans']]);
  });

  it.each([
    ['French', ['Cadre de coordination', 'Dates', 'Sujet'], '12/05/2021'],
    ['Arabic', ['منتدى التنسيق', 'التاريخ', 'الموضوع'], '١٢/٠٥/٢٠٢١'],
  ])('reads %s headings', (_, head, date) => {
    expect(brief([head, ['Group', date, 'Plans']])).toEqual([['Group', '2021-05-12', 'Plans']]);
  });

  it('keeps a row whose date cannot be read, without a day', () => {
    expect(
      brief([
        ['Framework', 'Date', 'Topic'],
        ['Group', 'spring 2021', 'Plans'],
        ['', '', ''],
      ]),
    ).toEqual([['Group', undefined, 'Plans']]);
  });

  it('invents no day that the calendar does not have', () => {
    expect(
      brief([
        ['Framework', 'Date', 'Topic'],
        ['Group', '31/02/2021', 'Plans'],
      ]),
    ).toEqual([['Group', undefined, 'Plans']]);
  });
});
