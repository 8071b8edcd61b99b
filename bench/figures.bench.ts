/** What the portfolio costs each write: the figures of a large record after one change, and what differs of them. */

import { decimal } from '../src/core/base/decimal.ts';
import { type Change, applyChanges, put } from '../src/core/change.ts';
import type { Figure as StoredFigure } from '../src/core/figures/figure.ts';
import { figureChanges } from '../src/core/figures/figure-changes.ts';
import { figuresOf } from '../src/core/figures/figures-of.ts';
import type { Project } from '../src/core/project.ts';
import { asOfDay } from './fresh-copies.ts';
import { largeProject } from './large-project.ts';
import { timeRuns } from './measure.ts';
import { type Figure, tell } from './outcome.ts';

const rounds = { warmUps: 15, counted: 11 };
const atMost = 100;

const project = largeProject({ items: 2000, itemsPerPlan: 400, indicators: 200, periods: 250 });
const asOf = asOfDay(project);

let drawn = 0;
const position = (): string => {
  drawn += 1;
  return `p${drawn}`;
};

type MakeChange = (record: Project) => Change;

const changes: readonly (readonly [string, MakeChange])[] = [
  [
    'a value',
    ({ observations: [row] }) => put('observations', { ...known(row), value: decimal((drawn += 1)) }),
  ],
  [
    'a work-plan item',
    ({ workPlanItems: [row] }) => put('workPlanItems', { ...known(row), position: position() }),
  ],
  ['a cost', ({ expenditures: [row] }) => put('expenditures', { ...known(row) })],
  ['an indicator', ({ indicators: [row] }) => put('indicators', { ...known(row), position: position() })],
];

function known<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('the record lacks a row to change');
  return row;
}

/** After a change of one kind, again and again. */
function measure([what, makeChange]: (typeof changes)[number]): Figure {
  let record = project;
  let stored: readonly StoredFigure[] = figuresOf(record, asOf);
  const { warm } = timeRuns(
    rounds,
    () => {
      record = applyChanges(record, [makeChange(record)]);
      return record;
    },
    (changed) => {
      const figures = figuresOf(changed, asOf);
      figureChanges(stored, figures);
      stored = figures;
    },
  );
  return { what: `after a change of ${what}`, unit: 'ms', ...warm, atMost };
}

const figures = changes.map((one) => measure(one));

tell({
  promise: `The figures of a record with 50,000 observations and 2,000 work-plan items are brought up to date in at most ${atMost} ms after a change.`,
  figures,
  note: `${figuresOf(project, asOf).length} figures. Checks run again only where a table that they read has changed. The median of ${rounds.counted} changes in a warm process.`,
});
