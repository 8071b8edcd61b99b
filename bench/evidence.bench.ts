/** Values from evidence: a project that is made, all totals of growing numbers of participations, one more event, the whole logframe, and a changed split. */

import { canonicalJson } from '../src/core/base/hash.ts';
import { applyChanges, put } from '../src/core/change.ts';
import { createRow } from '../src/core/commands/create-row.ts';
import { withRegister } from '../src/core/indicators/compute-value.ts';
import { totalOf, totalsOf, valueInPeriod } from '../src/core/indicators/totals.ts';
import { type Project, emptyProject, tableNames } from '../src/core/project.ts';
import { figuresOfAppend, measureAppend } from './append-events.ts';
import { dimensions, evidenceOf, lastDay, peopleEach, periods } from './evidence-logframe.ts';
import { expectExact } from './evidence-reference.ts';
import { time } from './measure.ts';
import { type Figure, tell } from './outcome.ts';

const atMost = 50;

const made = measureCreation();
const sizes = [20, 200, 2000].map((events) => measureTotals(events));
const appended = measureAppend(2000);

tell({
  promise: `One more event with ${peopleEach} participants brings the values that depend on it up to date in at most ${atMost} ms with 50,000 participations; all sums and splits are exact.`,
  figures: [made, ...sizes.flat(), ...figuresOfAppend('50,000', appended, atMost)],
  note: `50 indicators by sex and institution: 20 count people, 10 are ratios, 20 are typed. Each sum and split equals one counted with sets alone.`,
});

/** A project without events, made row by row as its users make it. */
function measureCreation(): Figure {
  const { project } = evidenceOf(0);
  const rows = tableNames.flatMap((table) => project[table].map((row) => ({ table, row })));
  let record: Project = emptyProject;
  const spent = time(() => {
    for (const row of rows) record = applyChanges(record, createRow.decide(record, row));
  });
  if (canonicalJson(record) !== canonicalJson(project)) throw new Error('another project was made');
  return { what: `W1: a project made by ${rows.length} commands`, unit: 'ms', ...spent };
}

function measureTotals(events: number): readonly Figure[] {
  const { project, participations } = evidenceOf(events);
  const rows = (events * peopleEach).toLocaleString('en');
  let record: Project = project;
  const all = time(() => {
    record = withRegister(project, participations);
    totalsOf(record, lastDay);
  });
  expectExact(record, participations, lastDay);
  // Another value of the record, of which nothing was computed yet.
  const unread = { ...record };
  const logframe = time(() => {
    for (const indicator of unread.indicators) {
      totalOf(unread, indicator, lastDay);
      for (const period of periods) valueInPeriod(unread, indicator, period);
    }
  });
  const [indicator] = record.indicators;
  if (indicator === undefined) throw new Error('there is no indicator');
  const other = applyChanges(record, [put('indicators', { ...indicator, dimensions: dimensions.slice(1) })]);
  let after = other;
  const split = time(() => {
    after = withRegister(other, participations);
  });
  expectExact(after, participations, lastDay);
  return [
    { what: `W2: all totals of ${rows} participations from nothing`, unit: 'ms', ...all },
    {
      what: `W4: the logframe with ${periods.length} periods and all splits, ${rows}`,
      unit: 'ms',
      ...logframe,
    },
    { what: `W6: another split after the data, ${rows}`, unit: 'ms', ...split },
  ];
}
