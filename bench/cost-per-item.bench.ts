/** Whether the cost of an item stays the same however many there are, where they are checked and where they are read. */

import { checks } from '../src/core/checks/index.ts';
import { runChecks } from '../src/core/checks/run-checks.ts';
import { readReportText } from '../src/formats/text/report-text/read.ts';
import { asOfDay, freshCopiesOf } from './fresh-copies.ts';
import { largeProject } from './large-project.ts';
import { reportWithItems } from './long-report.ts';
import { timeRuns } from './measure.ts';
import { type Figure, tell } from './outcome.ts';
import { indexesTo } from './titles.ts';

// Few, for the runs are long, and scripts/bench.js takes the median over processes.
const rounds = { warmUps: 1, counted: 2 };
const atMost = 1.5;
const sizes = [100, 1000, 10_000];
const notes: string[] = [];

const checking = sizes.map((items) => checkItems(items));
const reading = sizes.map((items) => readItems(items));

tell({
  promise: `An item costs at most ${atMost} times as much among 10,000 as among 100 or 1,000.`,
  figures: [...checking, growthOf('checking', checking), ...reading, growthOf('reading', reading)],
  note: `Each record stands in one work plan, with ten observations per item; each report is printed with random titles. ${notes.join('; ')}.`,
});

function checkItems(items: number): Figure {
  const project = largeProject({ items, itemsPerPlan: items, indicators: items / 10, periods: 100 });
  const asOf = asOfDay(project);
  notes.push(`${items} items checked: ${runChecks(checks, project, asOf).findings.length} findings`);
  return perItem(`checking ${items} items`, {
    items,
    prepare: freshCopiesOf(project),
    work: (record) => runChecks(checks, record, asOf),
  });
}

function readItems(items: number): Figure {
  const text = reportWithItems(items);
  const file = { name: 'report.txt', sha256: '0'.repeat(64) };
  const read = readReportText(text, file).project.workPlanItems.length;
  notes.push(`${items} items printed: ${read} read`);
  return perItem(`reading ${items} items`, {
    items,
    prepare: () => text,
    work: (printed) => readReportText(printed, file),
  });
}

type Job<Input> = {
  readonly items: number;
  readonly prepare: () => Input;
  readonly work: (input: Input) => unknown;
};

/** Small jobs are done many times in a run: a single one is over before the clock has ticked. */
function perItem<Input>(what: string, { items, prepare, work }: Job<Input>): Figure {
  const times = Math.ceil(1000 / items);
  const { warm } = timeRuns(
    rounds,
    () => indexesTo(times).map(prepare),
    (inputs) => inputs.map(work),
  );
  const microseconds = (milliseconds: number) => (milliseconds * 1000) / (times * items);
  return { what, unit: 'µs per item', cpu: microseconds(warm.cpu), wall: microseconds(warm.wall) };
}

function growthOf(what: string, figures: readonly Figure[]): Figure {
  const costs = figures.map((figure) => figure.cpu ?? 0);
  const ratio = (costs.at(-1) ?? 0) / Math.min(...costs.slice(0, -1));
  return {
    what: `${what}: 10,000 against the cheaper of the others`,
    unit: '×',
    ratio,
    atMost,
    bounds: 'ratio',
  };
}
