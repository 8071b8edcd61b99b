import { inPrintedOrder } from '../../base/printed-order.ts';
import { placeOf } from '../../checks/check.ts';
import { indicatorsOfResult, looseIndicatorsOf } from '../../indicators/indicators-of-results.ts';
import { findRow, indexBy } from '../../indexes.ts';
import type { Project, Rows } from '../../project.ts';
import { parentsOf, resultsInOrder } from '../../results/result-groups.ts';
import { type ResultLevel, resultLevels } from '../../results/result.ts';
import type { Block, Cell, Column, Line, TableRow } from '../document.ts';
import { type Draft, gap, say, strong, text } from '../phrase.ts';
import { assumptionsCell } from './cells/assumptions-cell.ts';
import { lacksSources, logframeCells, logframeCellWords } from './cells/logframe-cells.ts';
import type { Section, SectionContext } from './section.ts';
import { bandRow, bodyRow, cell, emptyCell, headerCell, linesCell, notesOf } from './tables/cells.ts';
import { levelWords, resultName, resultNameWords } from './words/result-names.ts';

const words = {
  caption: 'Logical framework with values as of {asOf}',
  chain: 'Results chain',
  indicators: 'Indicators',
  baseline: 'Baseline (incl. reference year)',
  current: 'Current value (reference date)',
  targets: 'Targets (incl. reference year)',
  sources: 'Sources and means of verification',
  assumptions: 'Assumptions',
  relatedTo: '(related to {codes})',
  noIndicator: 'No indicator measures this result.',
  noSources: 'No indicator has a source of verification on record.',
  generalAssumptions: 'Assumptions at this level',
  loose: 'Indicators without a result',
  empty: 'The record has no logical framework yet.',
} as const;

/** The updated logframe: the results chain with indicators, baselines, current values, targets, sources and assumptions. */
export const logframe: Section = {
  id: 'logframe',
  summary: 'The updated logical framework with current values, on landscape pages.',
  words: {
    ...words,
    ...levelWords,
    ...resultNameWords,
    ...logframeCellWords,
  },
  build,
};

const columns: readonly Column[] = [17, 18, 11, 12, 14, 15, 13].map((share) => ({ share, kind: 'text' }));

function build(context: SectionContext): readonly Block<Draft>[] {
  const rows = [
    ...resultLevels.flatMap((level) => rowsOfLevel(context, level)),
    ...rowsOfLooseIndicators(context),
  ];
  if (rows.length === 0) return [{ kind: 'paragraph', line: [gap(words.empty)] }];
  const caption = [say(words.caption, { asOf: context.asOf })];
  const table = { kind: 'table', id: 'tbl-logframe', caption, columns, header: [header], rows } as const;
  const remarks = lacksSources(context.project) ? [[gap(words.noSources)]] : [];
  return [{ kind: 'landscape', blocks: [{ ...table, remarks }] }];
}

const header = bodyRow(
  [
    words.chain,
    words.indicators,
    words.baseline,
    words.current,
    words.targets,
    words.sources,
    words.assumptions,
  ].map(headerCell),
);

function rowsOfLevel(context: SectionContext, level: ResultLevel): readonly TableRow<Draft>[] {
  const { project } = context;
  const results = resultsInOrder(project).filter((result) => result.level === level);
  const general = inPrintedOrder(
    project.assumptions.filter((row) => row.level === level && ownerOf(project, row) === undefined),
  );
  if (results.length === 0 && general.length === 0) return [];
  return [
    bandRow(columns.length, headerCell(levelWords[level])),
    ...results.flatMap((result) => rowsOfResult(context, result)),
    ...(general.length === 0 ? [] : [generalRow(general)]),
  ];
}

const ownerOf = (project: Project, { result }: Rows['assumptions']): Rows['results'] | undefined =>
  findRow(project, 'results', result);

/** A result with a row for each of its indicators: its own cell and that of its assumptions span them. */
function rowsOfResult(context: SectionContext, result: Rows['results']): readonly TableRow<Draft>[] {
  const { project } = context;
  const indicators = indicatorsOfResult(project, result.id);
  const rows = Math.max(1, indicators.length);
  const own: Cell<Draft> = { ...resultCell(project, result), rows };
  const assumptions = inPrintedOrder(assumptionsOf(project, result.id)).filter(
    (row) => row.level !== 'activity',
  );
  const last: Cell<Draft> = { ...assumptionsCell(assumptions), rows };
  const [first = [noIndicator], ...others] = indicators.map((indicator) => logframeCells(context, indicator));
  return [bodyRow([own, ...first, last]), ...others.map(bodyRow)];
}

const noIndicator: Cell<Draft> = { ...cell([gap(words.noIndicator)]), columns: 5 };

const assumptionsOf = indexBy('assumptions', (row) => [row.result]);

function resultCell(project: Project, result: Rows['results']): Cell<Draft> {
  const parents = parentsOf(project, result.id);
  const codes = parents.flatMap((parent) => parent.code ?? []);
  const related: readonly Line<Draft>[] = codes.length > 1 ? [[say(words.relatedTo, { codes })]] : [];
  const lines = [
    ...(result.code === undefined ? [] : [[strong(resultName(result))]]),
    [text(result.statement), ...notesOf(result)],
    ...related,
  ];
  return { ...linesCell(lines, placeOf('results', result, 'statement')), isHeader: true };
}

/** Assumptions of a level that belong to none of its results. */
const generalRow = (assumptions: readonly Rows['assumptions'][]): TableRow<Draft> =>
  bodyRow([
    { ...headerCell(words.generalAssumptions), columns: 6, isHeader: true },
    assumptionsCell(assumptions),
  ]);

/** Indicators whose result is not in the record. */
function rowsOfLooseIndicators(context: SectionContext): readonly TableRow<Draft>[] {
  const loose = looseIndicatorsOf(context.project);
  if (loose.length === 0) return [];
  const rows = loose.map((indicator) =>
    bodyRow([emptyCell, ...logframeCells(context, indicator), emptyCell]),
  );
  return [bandRow(columns.length, headerCell(words.loose)), ...rows];
}
