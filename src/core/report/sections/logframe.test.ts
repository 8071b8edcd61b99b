import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { linesIn, rowsIn, sectionWords } from '../../../../test/section-words.ts';
import { day } from '../../base/day.ts';
import { decimal } from '../../base/decimal.ts';
import { partialDay } from '../../base/partial-day.ts';
import type { Target } from '../../indicators/indicator.ts';
import { emptyProject } from '../../project.ts';
import { aLink, aProject, aResult, anAssumption, anIndicator, anObservation } from '../../testing.ts';
import { logframe } from './logframe.ts';

const words = (rows: Parameters<typeof aProject>[0]) => sectionWords(logframe, aProject(rows));
const tableIn = (told: ReturnType<typeof sectionWords>) =>
  told.blocks.find((block) => block.kind === 'table');
const target = (value: number, due: string): Target => ({
  operator: 'at-least',
  value: decimal(value),
  due: partialDay(due),
});
const year = { from: day('2024-01-01'), to: day('2024-12-31') };

describe('logframe', () => {
  it('prints an indicator as the template wants it', () => {
    const told = words({
      results: [aResult()],
      indicators: [anIndicator({ verification: [{ what: { en: 'Lists' }, who: { en: 'Team' } }] })],
      observations: [anObservation()],
      assumptions: [anAssumption({ level: 'output', result: 'res_1', code: '3' })],
    });
    expect(linesIn(told)).toEqual(['Table 1: Logical framework with values as of 31/03/2022']);
    expect(rowsIn(told).slice(1)).toEqual([
      ['Output'],
      [
        'Output 1.1.1 / Officials trained',
        '1.1.1a / # of workshops held',
        '0 / 2021',
        '1 / 31/03/2022',
        'at least 3 / by 2022',
        'Lists – Team',
        '3 Partners stay committed',
      ],
    ]);
  });

  it('marks what is missing, and a result without indicators has its row', () => {
    const { baseline: _, ...bare } = anIndicator({ targets: [] });
    const told = words({ results: [aResult(), aResult({ id: 'res_2', code: '1.1.2' })], indicators: [bare] });
    expect(rowsIn(told).slice(2)).toEqual([
      [
        'Output 1.1.1 / Officials trained',
        '1.1.1a / # of workshops held',
        '[No baseline]',
        '[No value yet]',
        '[No target]',
        '',
        '',
      ],
      ['Output 1.1.2 / Officials trained', '[No indicator measures this result.]', ''],
    ]);
  });

  it('marks a missing source of verification in its row, and once below the table where all are missing', () => {
    const sourced = anIndicator({ verification: [{ what: { en: 'Lists' } }] });
    const bare = anIndicator({ id: 'ind_2', code: '1.1.1b' });
    const sources = (indicators: (typeof bare)[]) => {
      const told = words({ results: [aResult()], indicators });
      return [
        rowsIn(told)
          .slice(2)
          .map((row) => row.at(row.length === 7 ? -2 : -1)),
        tableIn(told)?.remarks,
      ];
    };
    expect(sources([sourced, bare])).toEqual([['Lists', '[No source of verification]'], []]);
    expect(sources([bare])).toEqual([
      [''],
      [[{ kind: 'text', text: 'No indicator has a source of verification on record.', isGap: true }]],
    ]);
  });

  it('lets a result and its assumptions span the rows of its indicators', () => {
    const told = words({
      results: [aResult()],
      indicators: [anIndicator(), anIndicator({ id: 'ind_2', code: '1.1.1b' })],
    });
    const [, first, second] = tableIn(told)?.rows ?? [];
    expect(first?.cells.map((cell) => cell.rows)).toEqual([
      2,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      2,
    ]);
    expect(second?.cells).toHaveLength(5);
  });

  it('lists milestones, the final target, and revisions in footnotes', () => {
    const decided = { since: day('2022-01-10'), reason: { en: 'Late start.' } };
    const told = words({
      results: [aResult()],
      indicators: [
        anIndicator({
          targets: [
            target(30, '2022'),
            { ...target(5, '2022-06'), ...decided },
            { ...target(20, '2022'), ...decided, cells: [{ of: { sex: 'women' }, value: decimal(10) }] },
          ],
        }),
      ],
    });
    expect(rowsIn(told).at(-1)?.[4]).toBe(
      'Milestone / at least 5 / by 06/2022 / Final target / at least 20^1 / by 2022 / women: 10',
    );
    expect(told.footnotes).toEqual(['Target revised on 10/01/2022. Before: at least 30. Late start.']);
  });

  it('names the results that a result serves where they are several', () => {
    const told = words({
      results: [
        aResult({ id: 'res_a', code: '1.1', level: 'outcome' }),
        aResult({ id: 'res_b', code: '1.2', level: 'outcome' }),
        aResult({ notes: [{ text: { en: 'New in 2022.' } }] }),
      ],
      links: [
        aLink({ from: 'res_1', to: 'res_a', primary: false }),
        aLink({ from: 'res_1', to: 'res_b', primary: true }),
      ],
    });
    expect(rowsIn(told).at(-1)?.[0]).toBe('Output 1.1.1 / Officials trained^1 / (related to 1.2 and 1.1)');
    expect(told.footnotes).toEqual(['New in 2022.']);
  });

  it('loses neither indicators without a result nor assumptions of a whole level', () => {
    const told = words({
      indicators: [anIndicator({ result: 'res_gone' })],
      assumptions: [anAssumption({ level: 'outcome' })],
    });
    const rows = rowsIn(told).slice(1);
    expect(rows.map((row) => row[0])).toEqual([
      'Specific objective: Outcome',
      'Assumptions at this level',
      'Indicators without a result',
      '',
    ]);
    expect(rows[1]).toEqual(['Assumptions at this level', 'Partners stay committed']);
    expect(rows[3]?.[1]).toBe('1.1.1a / # of workshops held');
  });

  it('stands on a landscape page, from the impact down', () => {
    const project = loadFixture('coastal-facility');
    const told = sectionWords(logframe, project, { period: year });
    expect(rowsIn(told).filter((row) => row.length === 1)).toEqual([
      ['Overall objective: Impact'],
      ['Specific objective: Outcome'],
      ['Intermediary outcome'],
      ['Output'],
    ]);
    expect(rowsIn(told)).toHaveLength(1 + 4 + 30);
    expect(told.blocks).toHaveLength(1);
  });

  it('says where each value stands in the record', () => {
    const told = sectionWords(logframe, loadFixture('coastal-facility'), { period: year });
    const row = tableIn(told)?.rows.find((one) => one.cells.some((cell) => cell.at?.row === 'ind_111b'));
    expect(row?.cells.map(({ at }) => at && [at.table, at.row, at.field])).toEqual([
      ['indicators', 'ind_111b', 'title'],
      ['indicators', 'ind_111b', 'baseline'],
      ['observations', 'obs_111bq4', 'value'],
      ['indicators', 'ind_111b', 'targets'],
      ['indicators', 'ind_111b', 'verification'],
    ]);
    const read = sectionWords(logframe, loadFixture('libmitaf'));
    expect(tableIn(read)?.rows[1]?.cells[4]?.at?.source).toEqual({ source: 'src_interim', line: 4 });
  });

  it('marks a record without logframe', () => {
    expect(linesIn(sectionWords(logframe, emptyProject))).toEqual([
      '[The record has no logical framework yet.]',
    ]);
  });
});
