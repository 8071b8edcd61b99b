import { describe, expect, it } from 'vitest';
import {
  all,
  byId,
  cell,
  classed,
  type Element,
  named,
  samplePage,
  tableOf,
  wordsIn,
} from '../../../../test/html-page.ts';
import type { Table } from '../../../core/report/document.ts';
import { type Draft, text, value } from '../../../core/report/phrase.ts';

const logframe = async (): Promise<Element> => byId(await samplePage('en'), 'tbl-logframe');

const rowOf = (kind: 'body' | 'band' | 'total', words: string): Table<Draft>['rows'][number] => ({
  kind,
  cells: kind === 'band' ? [{ ...cell(words), columns: 2 }] : [cell(words), cell('1')],
});

describe('tableHtml', () => {
  it('have a caption, columns, a head with scopes, bodies per band and totals as a foot', async () => {
    const table = await logframe();
    expect(named(table, 'caption').map(wordsIn)).toEqual(['Table 1 Logical framework']);
    expect(named(table, 'col').map(({ attributes }) => attributes['style'])).toEqual([
      'width:37.5%',
      'width:50%',
      'width:12.5%',
    ]);
    const [head] = named(table, 'thead');
    expect(named(head ?? table, 'th').map(({ attributes }) => attributes['scope'])).toEqual([
      'col',
      'col',
      'col',
    ]);
    const scopes = named(table, 'tbody').map((body) =>
      named(body, 'th').map(({ attributes }) => attributes['scope']),
    );
    expect(scopes).toEqual([['rowgroup', 'row']]);
    expect(named(table, 'tfoot').map(wordsIn)[0]).toContain('255,000,000\u00A0EUR');
    expect(wordsIn(classed(table, 'remark')[0] ?? table).trim()).toBe('Values at the end of the period.');
  });

  it('span what their cells span', async () => {
    const table = await logframe();
    const spans = [...named(table, 'th'), ...named(table, 'td')]
      .map(({ attributes }) => [attributes['colspan'], attributes['rowspan']])
      .filter(([columns, rows]) => columns !== undefined || rows !== undefined);
    expect(spans).toEqual([
      ['3', undefined],
      [undefined, '2'],
      ['2', undefined],
    ]);
  });

  it('set each cell as its column is set, below cells that reach down too', async () => {
    const figures = classed(await logframe(), 'figures').map(wordsIn);
    expect(figures).toEqual(['Value', '1,250', '12.5', '255,000,000\u00A0EUR']);
  });

  it('set lines that run against the page as a whole, so that brackets and codes keep their places', async () => {
    const means = { lines: [[text({ en: 'Team leader' }), value(' '), value('(1)')]] };
    const cost = { lines: [[text({ ar: 'السفر' }), value(' – '), value('4 EUR')]] };
    const page = await samplePage('ar', [tableOf({ rows: [{ kind: 'body', cells: [means, cost] }] })]);
    const lines = named(page, 'td').flatMap((one) => named(one, 'p'));
    expect(lines.map((line) => [line.attributes['dir'], wordsIn(line)])).toEqual([
      ['ltr', 'Team leader (1)'],
    ]);
  });

  it('say where a value stands in the record', async () => {
    const at = { table: 'indicators', row: 'ind_1', field: 'title' } as const;
    const page = await samplePage('en', [
      { kind: 'facts', facts: [{ name: [value('A')], lines: [[value('B')]], at }] },
      tableOf({
        rows: [
          {
            kind: 'body',
            cells: [
              { ...cell('a'), at },
              { ...cell('b'), at: { table: 'project', row: 'prj_1' } },
            ],
          },
        ],
      }),
    ]);
    const places = all(page).flatMap(({ attributes }) => attributes['data-at'] ?? []);
    expect(places).toEqual(['indicators/ind_1/title', 'indicators/ind_1/title', 'project/prj_1']);
  });

  it('scroll in a box of their own, which the keyboard reaches', async () => {
    const [box] = classed(await logframe(), 'scroll');
    expect(box?.attributes).toMatchObject({ tabindex: '0', 'aria-labelledby': 'tbl-logframe-caption' });
  });

  it('begin a body with each band, and keep totals that others follow where they stand', async () => {
    const rows = [
      rowOf('body', 'a'),
      rowOf('band', 'b'),
      rowOf('total', 'c'),
      rowOf('band', 'd'),
      rowOf('total', 'e'),
    ];
    const page = await samplePage('en', [tableOf({ rows })]);
    const bodies = named(page, 'tbody').map((body) => wordsIn(body).replace(/\s/g, ''));
    expect(bodies).toEqual(['a1', 'bc1', 'd']);
    expect(named(page, 'tfoot').map((foot) => wordsIn(foot).replace(/\s/g, ''))).toEqual(['e1']);
  });

  it('keep rows in one body where a cell reaches over a band', async () => {
    const rows: Table<Draft>['rows'] = [
      { kind: 'body', cells: [{ ...cell('a'), rows: 3 }, cell('1')] },
      { kind: 'band', cells: [cell('b')] },
      { kind: 'total', cells: [cell('c')] },
    ];
    const page = await samplePage('en', [tableOf({ rows })]);
    expect(named(page, 'tbody')).toHaveLength(1);
    expect(named(page, 'tfoot')).toHaveLength(0);
    expect(named(page, 'th').map(({ attributes }) => attributes['scope'])).toEqual(['row']);
  });
});
