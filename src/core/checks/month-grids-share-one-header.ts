import type { Project, Rows } from '../project.ts';
import { columnsOf } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Where the header of a month grid is printed again, it shows the same months. */
export const monthGridsShareOneHeader: Check = {
  id: 'month-grids-share-one-header',
  catalogue: 'WP-04',
  severity: 'error',
  rule: 'Good practice: all parts of one work plan show the same months in the same columns.',
  message: 'The header of the month grid shows the months {actual} in line {line} and {expected} elsewhere.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => {
    const headers = headersOf(source);
    const expected = planMonthsOf(project, source) ?? headers[0]?.months;
    if (expected === undefined) return [];
    return headers
      .filter(({ months }) => months.join(' ') !== expected.join(' '))
      .map(({ months, line, index }) => ({
        at: [{ ...placeOf('sources', source, `leftovers.${index}`), source: { source: source.id, line } }],
        params: { actual: months, expected, line: String(line) },
      }));
  });
}

/** The months that the one plan of a source shows, as a header prints them: `04`. */
function planMonthsOf(project: Project, source: Rows['sources']): readonly string[] | undefined {
  const [plan, ...others] = project.workPlans.filter((one) => one.readFrom?.source === source.id);
  const months = columnsOf(plan).map((month) => month.slice(5));
  return others.length === 0 && months.length > 0 ? months : undefined;
}

const headersOf = (source: Rows['sources']) =>
  source.leftovers.flatMap(({ why, text, line }, index) => {
    const months =
      text.match(/(?<!\d)(?:0?[1-9]|1[0-2])(?!\d)/g)?.map((month) => month.padStart(2, '0')) ?? [];
    // A line with years or words only is a part of a header that shows no months.
    return why === 'repeated-header' && months.length >= 3 ? [{ months, line, index }] : [];
  });
