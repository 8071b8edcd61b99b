import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { type Choice, type Listed, type PortfolioRow, chosenRows, portfolioRow } from './portfolio-rows.ts';

const on = day('2026-07-01');

const listed = (acronym: string, figures: Listed['figures'] = [], more: object = {}): Listed => ({
  office: 'office',
  project: `prj_${acronym.toLowerCase()}`,
  version: 1,
  role: 'coordinator',
  figures: [
    {
      kind: 'project',
      of: 'prj_1',
      body: {
        title: { en: `Project ${acronym}` },
        acronym,
        start: '2026-01-01',
        end: '2026-12-31',
        asOf: '2026-06-30',
        ...more,
      },
    },
    ...figures,
  ],
});
const indicator = (light: 'reached' | 'behind'): Listed['figures'][number] => ({
  kind: 'indicator',
  of: 'ind_1',
  body: { light },
});
const budget = (planned: number, spent?: number, currency = 'EUR'): Listed['figures'][number] => ({
  kind: 'budget',
  of: 'bud_1',
  body: { planned, ...(spent !== undefined && { spent }), currency },
});
const check = (severity: 'error' | 'advice', count: number): Listed['figures'][number] => ({
  kind: 'check',
  of: 'some-check',
  body: { severity, count },
});

const titleOf = ({ title }: PortfolioRow): string => title.en ?? title.fr ?? '';

describe('portfolioRow', () => {
  it('says what the figures come to', () => {
    const figures = [
      indicator('reached'),
      indicator('behind'),
      budget(100, 20),
      budget(300, 80),
      check('error', 2),
      check('advice', 1),
    ];
    expect(portfolioRow(listed('ONE', figures, { reportDue: '2026-08-01', sample: true }), on)).toMatchObject(
      {
        acronym: 'ONE',
        isSample: true,
        time: { at: 6, months: 12 },
        planned: { minor: 400, currency: 'EUR' },
        execution: 0.25,
        lights: [
          ['reached', 1],
          ['behind', 1],
        ],
        findings: { error: 2, warning: 0, advice: 1 },
        reportDue: '2026-08-01',
      },
    );
  });

  it.each([
    ['an amount is not known', [budget(100), budget(100, 5)]],
    ['amounts are of two currencies', [budget(100, 5), budget(100, 5, 'USD')]],
    ['there is no budget', []],
  ])('knows no execution where %s', (_, figures) => {
    expect(portfolioRow(listed('ONE', figures), on).execution).toBeUndefined();
  });

  it('knows no time where a project has no dates, and none beyond its end', () => {
    expect(portfolioRow({ ...listed('ONE'), figures: [] }, on).time).toBeUndefined();
    expect(portfolioRow(listed('ONE'), day('2030-01-01')).time).toEqual({
      share: 1,
      at: 12,
      months: 12,
      end: '2026-12-31',
    });
  });
});

describe('chosenRows', () => {
  const rows = [
    portfolioRow(listed('B', [indicator('behind'), budget(100, 50), check('advice', 9)]), on),
    portfolioRow(
      listed('A', [indicator('reached'), budget(100, 10), check('error', 1)], { reportDue: '2026-07-10' }),
      on,
    ),
    portfolioRow(listed('C', [], { sample: true, title: { fr: 'Éducation' } }), on),
  ];
  const acronyms = (choice: Partial<Choice>): string =>
    chosenRows(
      rows,
      { search: '', filter: 'all', sorting: 'title', isDescending: false, ...choice },
      { on, titleOf },
    )
      .map(({ acronym }) => acronym)
      .join('');

  it.each([
    ['CAB', { sorting: 'title' }],
    ['ABC', { sorting: 'execution' }],
    ['BAC', { sorting: 'execution', isDescending: true }],
    ['ABC', { sorting: 'findings', isDescending: true }],
    ['BAC', { sorting: 'targets' }],
    ['ACB', { sorting: 'report' }],
  ] as const)('%s for %j, what is not known last', (expected, choice) =>
    expect(acronyms(choice)).toBe(expected),
  );

  it.each([
    ['A', { filter: 'errors' }],
    ['B', { filter: 'behind' }],
    ['A', { filter: 'due' }],
    ['AB', { filter: 'own' }],
    ['C', { search: 'education' }],
    ['', { search: 'nowhere' }],
  ] as const)('%s for %j', (expected, choice) => expect(acronyms(choice)).toBe(expected));
});
