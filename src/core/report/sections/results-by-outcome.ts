import { placeOf } from '../../checks/check.ts';
import { indicatorsOfResult, looseIndicatorsOf } from '../../indicators/indicators-of-results.ts';
import type { Rows } from '../../project.ts';
import { type ResultGroup, resultGroupsOf } from '../../results/result-groups.ts';
import type { Block, Column, Heading, TableRow } from '../document.ts';
import { type Draft, gap, say, text, value } from '../phrase.ts';
import { resultCells, resultCellWords } from './cells/result-cells.ts';
import type { Section, SectionContext } from './section.ts';
import { bandRow, bodyRow, cell, headerCell, notesOf } from './tables/cells.ts';
import { resultName, resultNameWords } from './words/result-names.ts';

const words = {
  indicator: 'Indicator',
  target: 'Target',
  inPeriod: 'Value in the period',
  toDate: 'Value to date',
  progress: 'Progress towards the target',
  caption: 'Indicators',
  noIndicator: 'No indicator measures this result.',
  noneInGroup: 'No indicator measures this result or those below it.',
  others: 'Other results',
  loose: 'Indicators without a result',
  empty: 'The record has no results and no indicators yet.',
} as const;

/** What was achieved, outcome by outcome: values of the period and to date against targets, for the outcome and for each result below it. */
export const resultsByOutcome: Section = {
  id: 'results-by-outcome',
  summary: 'Outcome by outcome, the values of the period and to date against the targets.',
  words: {
    ...words,
    ...resultNameWords,
    ...resultCellWords,
  },
  build,
};

const columns: readonly Column[] = [28, 21, 15.5, 15.5, 20].map((share) => ({ share, kind: 'text' }));

function build(context: SectionContext): readonly Block<Draft>[] {
  const blocks = [
    ...resultGroupsOf(context.project).flatMap((group) => blocksOfGroup(context, group)),
    ...blocksOfLoose(context),
  ];
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', line: [gap(words.empty)] }];
}

function blocksOfGroup(context: SectionContext, { head, below }: ResultGroup): readonly Block<Draft>[] {
  const { project } = context;
  const results = head === undefined ? below : [head, ...below];
  const isMeasured = results.some((result) => indicatorsOfResult(project, result.id).length > 0);
  const rows = [
    ...(head === undefined ? [] : rowsOfResult(context, head)),
    ...below.flatMap((result) => [bandOf(result), ...rowsOfResult(context, result)]),
  ];
  return [
    ...headingOf(context, head),
    ...(isMeasured
      ? [tableOf(rows, { id: head?.id ?? 'others', name: head && resultName(head) })]
      : [{ kind: 'paragraph', line: [gap(words.noneInGroup)] } as const]),
  ];
}

/** The heading of an outcome with its statement. What is below no outcome has a heading only beside outcomes. */
function headingOf(context: SectionContext, head: Rows['results'] | undefined): readonly Block<Draft>[] {
  if (head !== undefined)
    return [
      heading({ id: head.id, name: resultName(head) }),
      { kind: 'paragraph', line: [text(head.statement), ...notesOf(head)], style: 'lead' },
    ];
  const isAlone = resultGroupsOf(context.project).length === 1;
  return isAlone ? [] : [heading({ id: 'others', name: say(words.others) })];
}

type Named = { readonly id: string; readonly name: Draft };

const heading = ({ id, name }: Named): Heading<Draft> => ({
  kind: 'heading',
  id: `results-${id}`,
  level: 2,
  text: [name],
});

function tableOf(
  rows: readonly TableRow<Draft>[],
  { id, name }: { readonly id: string; readonly name: Draft | undefined },
): Block<Draft> {
  return {
    kind: 'table',
    id: `tbl-results-${id}`,
    caption: [say(words.caption), ...(name === undefined ? [] : [value(' – '), name])],
    columns,
    header: [header],
    rows,
    remarks: [],
  };
}

const header = bodyRow(
  [words.indicator, words.target, words.inPeriod, words.toDate, words.progress].map(headerCell),
);

const bandOf = (result: Rows['results']): TableRow<Draft> =>
  bandRow(
    columns.length,
    cell(
      [resultName(result), value(' – '), text(result.statement), ...notesOf(result)],
      placeOf('results', result, 'statement'),
    ),
  );

function rowsOfResult(context: SectionContext, result: Rows['results']): readonly TableRow<Draft>[] {
  const indicators = indicatorsOfResult(context.project, result.id);
  if (indicators.length === 0)
    return [bodyRow([{ ...cell([gap(words.noIndicator)]), columns: columns.length }])];
  return indicators.map((indicator) => bodyRow(resultCells(context, indicator)));
}

/** Indicators whose result is not in the record. */
function blocksOfLoose(context: SectionContext): readonly Block<Draft>[] {
  const loose = looseIndicatorsOf(context.project);
  if (loose.length === 0) return [];
  const name = say(words.loose);
  return [
    heading({ id: 'loose', name }),
    tableOf(
      loose.map((indicator) => bodyRow(resultCells(context, indicator))),
      { id: 'loose', name },
    ),
  ];
}
