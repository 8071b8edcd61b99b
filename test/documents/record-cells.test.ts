/** That cells say what the record says: each cell that names its place in the record is compared with the value there. */

import { describe, expect, test } from 'vitest';
import type { Money } from '../../src/core/base/money.ts';
import type { Param, Place } from '../../src/core/checks/check.ts';
import { findRow } from '../../src/core/indexes.ts';
import type { Project, Rows, TableName } from '../../src/core/project.ts';
import { openReportOf } from '../../src/core/report/open-report.ts';
import type { LocaleTag } from '../../src/i18n/locales/index.ts';
import { sayParam } from '../../src/i18n/say-param.ts';
import { translate } from '../../src/i18n/translate.ts';
import { documentWords } from '../../src/i18n/word-document.ts';
import { documentGrids, placedCells } from './document-grids.ts';
import { fixtureCases, reportOf } from './documents-under-test.ts';
import { foldText } from './fold.ts';
import type { Grid } from './grid.ts';

/** What a cell of a field must say, from the row: all of one of the lists. */
type Told<Table extends TableName> = (
  row: Rows[Table],
  project: Project,
) => readonly (readonly (Param | undefined)[])[];
type Fields = { readonly [Table in TableName]?: { readonly [field: string]: Told<Table> } };

const fields: Fields = {
  workPlanItems: {
    code: (row) => [[row.code]],
    title: (row) => [[row.title]],
    dates: (row) => (row.dates ?? []).map(({ from, to }) => [from, to]),
  },
  results: { statement: (row) => [[row.statement]] },
  indicators: {
    title: (row) => [[row.code, row.title]],
    targets: (row) =>
      row.targets.flatMap(({ value, since }) => [isCounted(row) ? [{ decimal: value }] : [], [since]]),
  },
  observations: {
    value: ({ value, indicator }, project) =>
      isCounted(findRow(project, 'indicators', indicator)) ? [paramsOf(value)] : [],
  },
  budgetLines: { title: (row) => [[row.title]], stated: (row) => amountsOf(row.stated) },
  project: { statedTotal: (row) => amountsOf(row.statedTotal) },
  instalments: { on: (row) => [[row.on]], amount: (row) => [[row.amount]] },
  events: { from: (row) => [[row.from, row.to]] },
  forums: { name: (row) => [[row.name]], topic: (row) => [[row.topic]] },
  meetings: {
    on: (row) => [[row.on]],
    topic: (row) => [[row.topic]],
    place: (row) => [[row.place]],
    followUp: (row) => [[row.followUp]],
  },
  risks: { statement: (row) => [[row.statement]], response: (row) => [[row.response]] },
  assumptions: { statement: (row) => [[row.statement]] },
};

describe('cells that name their place in the record', () => {
  test.each(fixtureCases)('say what stands there: $name', ({ project: load, locale, ...each }) => {
    const project = load();
    const cells = placedCells(reportOf({ ...each, project: load, locale }));
    const wrong = cells.filter(({ at, text }) => !saysIt(project, { at, text }, locale));
    expect(wrong).toEqual([]);
    expect(cells.filter(({ at }) => toldBy(at) !== undefined).length).toBeGreaterThan(100);
  });

  test.each(fixtureCases)('leave no row out that the report is about: $name', (each) => {
    const project = each.project();
    const rows = new Set(placedCells(reportOf(each)).map(({ at }) => at.row));
    const report = openReportOf(project);
    const { from = '', to = '' } = report ?? {};
    const wanted: readonly { readonly id: string }[] = [
      ...project.indicators,
      ...project.results,
      ...project.workPlanItems.filter((item) => item.plan === planAfter(project, to)?.id),
      ...project.events.filter((event) => event.from >= from && event.from <= to),
      ...project.meetings.filter((meeting) => meeting.on >= from && meeting.on <= to),
      ...project.budgetLines.filter((line) => line.parent === undefined),
    ];
    expect(wanted.map(({ id }) => id).filter((id) => !rows.has(id))).toEqual([]);
  });

  test.each(fixtureCases)('mark the months of each item: $name', (each) => {
    const project = each.project();
    const plan = planAfter(project, openReportOf(project)?.to ?? '');
    const printed = documentGrids(reportOf(each))
      .filter(({ id }) => id.startsWith('tbl-work-plan-') && id !== 'tbl-work-plan-on-hold')
      .flatMap(({ grid }) => monthsByCode(grid));
    expect(printed.length).toBeGreaterThan(0);
    for (const [code, months] of printed) {
      const item = project.workPlanItems.find((row) => row.plan === plan?.id && row.code === code);
      expect(months, code).toEqual(item?.months.toSorted());
    }
  });
});

const toldBy = ({ table, field = '' }: Place) => fields[table]?.[field];

type Printed = { readonly at: Place; readonly text: string };

function saysIt(project: Project, { at, text }: Printed, locale: LocaleTag): boolean {
  const told = toldBy(at) as ((row: unknown, project: Project) => ReturnType<Told<TableName>>) | undefined;
  const choices = told?.(findRow(project, at.table, at.row), project) ?? [];
  const words = foldText(text);
  return (
    choices.length === 0 || choices.some((params) => params.every((param) => isIn(words, param, locale)))
  );
}

const isIn = (words: string, param: Param | undefined, locale: LocaleTag): boolean =>
  param === undefined || words.includes(foldText(unbarred(sayParam(locale, param), locale)));

/** A bar for a withheld word is read as what it is. */
const unbarred = (words: string, locale: LocaleTag): string =>
  words.replaceAll(/▮+/gu, translate(locale, documentWords.withheld));

/** Whether values of an indicator are numbers; others are words of the report. */
const isCounted = (indicator: Rows['indicators'] | undefined): boolean =>
  indicator?.measure === 'number' || indicator?.measure === 'ratio';

/** An amount as it stands in text, and in a column whose head names its currency. */
const amountsOf = (amount: Money | undefined): readonly (readonly (Param | undefined)[])[] =>
  amount === undefined ? [[]] : [[amount], [{ amount, digits: 0 }], [{ amount, digits: 2 }]];

function paramsOf(value: Rows['observations']['value']): readonly Param[] {
  if (value === null) return [];
  if (typeof value === 'string') return [{ decimal: value }];
  return [{ decimal: value.numerator }, { decimal: value.denominator }];
}

const planAfter = (project: Project, day: string): Rows['workPlans'] | undefined =>
  project.workPlans.find(({ columns = [] }) => (columns[0] ?? '') > day);

/** The months that are marked in each row of a grid, from the years and the months above its columns. */
function monthsByCode(grid: Grid): readonly (readonly [string, readonly string[]])[] {
  const above = (row: number, column: number): string =>
    grid.cells.find(
      (cell) => cell.row === row && cell.column <= column && column < cell.column + cell.columns,
    )?.text ?? '';
  const rows = Array.from({ length: grid.rows - grid.headerRows }, (_, row) =>
    grid.cells.filter((cell) => cell.row === row + grid.headerRows),
  );
  return rows.map((cells) => [
    cells[0]?.text ?? '',
    cells
      .filter(({ column, text }) => column > 1 && text === 'X')
      .map(({ column }) => `${above(0, column)}-${above(1, column)}`),
  ]);
}
