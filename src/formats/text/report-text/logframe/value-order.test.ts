import { describe, expect, it } from 'vitest';
import { readReportText } from '../read.ts';
import { columnOrderOf } from './value-order.ts';

const read = (text: string) =>
  readReportText(`${text}\n`, { name: 'x.txt', sha256: 'a1'.repeat(32) }).project;
const cells = (header: readonly string[], ...rows: readonly string[]) =>
  read(
    [
      'INTERIM REPORT',
      '01/07/2021 - 30/06/2022',
      '1. Logical framework',
      ...header,
      'Output 1.1: Staff trained',
      ...rows,
    ].join('\n'),
  );
const facts = (project: ReturnType<typeof read>) => ({
  indicators: project.indicators.map(({ baseline, targets }) => [
    baseline?.value,
    targets.map(({ value, readFrom }) => [value, readFrom?.confidence]),
  ]),
  observations: project.observations.map(({ value, from, to, readFrom }) => [
    value,
    from,
    to,
    readFrom?.confidence,
  ]),
});

const header = ['Indicator', 'Baseline', 'Current value', 'Target'];
const title = '1.1.1 # of staff trained';

describe('the values of an indicator', () => {
  it('stand in the order of the header', () => {
    expect(columnOrderOf('Indicator Baseline Current value Target')).toEqual([
      'baseline',
      'current',
      'target',
    ]);
    expect(columnOrderOf('Indicateurs Valeur de référence Cible Valeur actuelle')).toEqual([
      'baseline',
      'target',
      'current',
    ]);
    expect(columnOrderOf('Indicators Baselines Targets')).toEqual(['baseline', 'target']);
  });

  it('make a current value of the middle one of three, for the year or the reported period', () => {
    const rows = [title, '0 (2020)', '45 (2021)', '40 (2023)', title, '1 (2020)', '2 (2022)', '4 (2023)'];
    expect(facts(cells(header, ...rows))).toEqual({
      indicators: [
        ['0', [['40', 'likely']]],
        ['1', [['4', 'likely']]],
      ],
      observations: [
        ['45', '2021-07-01', '2021-12-31', 'likely'],
        ['2', '2021-07-01', '2022-06-30', 'likely'],
      ],
    });
  });

  it('are a guess where no header names the columns', () => {
    const rows = [title, '0 (2020)', '45 (2021)', '40 (2023)'];
    expect(facts(cells([], ...rows)).observations).toEqual([['45', '2021-07-01', '2021-12-31', 'guess']]);
    expect(
      facts(cells(header, title, '0 (2020)', '40 (2023)', 'x', '# of y', '0 (2020)')).indicators[0],
    ).toEqual(['0', [['40', 'guess']]]);
  });

  it('are all targets but the first where the middle one compares', () => {
    const line = '2.1.1. Staff are trained # of workshops held on 0 (2021) Min. 1 (2022) Min. 2 (2023)';
    expect(facts(read(line))).toEqual({
      indicators: [
        [
          '0',
          [
            ['1', 'certain'],
            ['2', 'certain'],
          ],
        ],
      ],
      observations: [],
    });
  });

  it('leave the cells of other columns over, by line', () => {
    const project = cells(header, title, '0 (2020)', '45 (2021)', '40 (2023)', 'Attendance lists');
    expect(project.results.map(({ statement }) => statement)).toEqual([{ en: 'Staff trained' }]);
    expect(project.indicators[0]?.title).toEqual({ en: '# of staff trained' });
    expect(project.sources[0]?.leftovers).toEqual([
      { line: 13, text: 'Attendance lists', why: 'unrecognised' },
    ]);
  });
});
