import type { Day } from '../../base/day.ts';
import { placeOf } from '../../checks/check.ts';
import { findRow } from '../../indexes.ts';
import type { Project, Rows } from '../../project.ts';
import type { Block, Cell, Line } from '../document.ts';
import { type Draft, gap, say, text, value } from '../phrase.ts';
import type { Section, SectionContext } from './section.ts';
import { cell, named, notesOf, textOr } from './tables/cells.ts';
import { type ColumnOf, tableOf } from './tables/columns.ts';
import { inPrintedOrder } from '../../base/printed-order.ts';
import { impactWords, likelihoodWords } from './words/grades.ts';
import { wordsOfAll } from './words/words-of-all.ts';

type Risk = Rows['risks'];
type Assumption = Rows['assumptions'];

const words = {
  none: 'No risk is recorded.',
  caption: 'Risks',
  number: 'No.',
  risk: 'Risk',
  likelihood: 'Likelihood',
  impact: 'Impact|risk',
  notAssessed: 'not assessed',
  response: 'Response',
  noResponse: 'No response is recorded.',
  assumption: 'Assumption',
  failedCaption: 'Assumptions that no longer hold',
  reviewedOn: 'Reviewed on',
} as const;

/** Risks with what is done about them, and the assumptions that a review found not to hold. */
export const risks: Section = {
  id: 'risks',
  summary: 'Risks with likelihood, impact, response and linked assumption; assumptions that no longer hold.',
  words: wordsOfAll(words, likelihoodWords, impactWords),
  build,
};

function build({ project, asOf }: SectionContext): readonly Block<Draft>[] {
  const table = tableOf({
    id: 'tbl-risks',
    caption: [say(words.caption)],
    columns: riskColumns(project),
    groups: [{ rows: inPrintedOrder(project.risks) }],
  });
  const none: Block<Draft> = { kind: 'paragraph', line: [say(words.none)] };
  return [...(table.length === 0 ? [none] : table), ...failedTable(project, asOf)];
}

const riskColumns = (project: Project): readonly ColumnOf<Risk>[] => [
  numberColumn('risks'),
  {
    heading: words.risk,
    share: 10,
    kind: 'text',
    cell: (risk) => cell([text(risk.statement), ...notesOf(risk)], placeOf('risks', risk, 'statement')),
  },
  { heading: words.likelihood, share: 4, kind: 'text', cell: likelihoodCell },
  { heading: words.impact, share: 4, kind: 'text', cell: impactCell },
  {
    heading: words.response,
    share: 10,
    kind: 'text',
    cell: (risk) => cell([textOr(risk.response, gap(words.noResponse))], placeOf('risks', risk, 'response')),
  },
  {
    heading: words.assumption,
    share: 8,
    kind: 'text',
    cell: (risk) => assumptionCell(findRow(project, 'assumptions', risk.assumption)),
  },
];

const numberColumn = <Table extends 'risks' | 'assumptions'>(table: Table): ColumnOf<Rows[Table]> => ({
  heading: words.number,
  share: 2,
  kind: 'code',
  cell: (row) => (row.code === undefined ? undefined : cell([value(row.code)], placeOf(table, row, 'code'))),
});

const likelihoodCell = (risk: Risk): Cell<Draft> =>
  cell(
    [risk.likelihood === undefined ? gap(words.notAssessed) : say(likelihoodWords[risk.likelihood])],
    placeOf('risks', risk, 'likelihood'),
  );

const impactCell = (risk: Risk): Cell<Draft> =>
  cell(
    [risk.impact === undefined ? gap(words.notAssessed) : say(impactWords[risk.impact])],
    placeOf('risks', risk, 'impact'),
  );

const assumptionCell = (assumption: Assumption | undefined): Cell<Draft> | undefined =>
  assumption === undefined
    ? undefined
    : cell(lineOf(assumption), placeOf('assumptions', assumption, 'statement'));

const lineOf = ({ statement, ...row }: Assumption): Line<Draft> => named({ ...row, title: statement });

/** Also those of an earlier period: an assumption fails until a review finds that it holds again. */
function failedTable(project: Project, asOf: Day): readonly Block<Draft>[] {
  const failed = inPrintedOrder(project.assumptions).filter(
    ({ reviewed }) => reviewed !== undefined && !reviewed.holds && reviewed.on <= asOf,
  );
  return tableOf({
    id: 'tbl-failed-assumptions',
    caption: [say(words.failedCaption)],
    columns: failedColumns,
    groups: [{ rows: failed }],
  });
}

const failedColumns: readonly ColumnOf<Assumption>[] = [
  numberColumn('assumptions'),
  {
    heading: words.assumption,
    share: 22,
    kind: 'text',
    cell: (row) => cell([text(row.statement), ...notesOf(row)], placeOf('assumptions', row, 'statement')),
  },
  {
    heading: words.reviewedOn,
    share: 5,
    kind: 'text',
    cell: (row) => row.reviewed && cell([value(row.reviewed.on)], placeOf('assumptions', row, 'reviewed')),
  },
];
