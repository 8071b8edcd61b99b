import type { Rows } from '../../../../core/project.ts';
import type { Costs } from '../matrix/costs.ts';
import { periodIn, projectTitleIn, reportKindIn } from './document-title.ts';
import type { Line } from '../page/lines.ts';
import { type Reading, idAt, readFrom, textIn } from '../rows/reading.ts';

type ReadFroms = NonNullable<Rows['project']['valuesReadFrom']>;

const speaks = ({ text }: Line): boolean => reportKindIn(text) !== undefined && periodIn(text) !== undefined;

/** The line that says what the document is: the running head, else the first line near the top that names a kind of report and a period. */
export const titleLineOf = (heads: readonly Line[], content: readonly Line[]): Line | undefined =>
  heads.find(speaks) ?? content.slice(0, 40).find(speaks) ?? heads[0];

/** The project's row, of what the title line and the costs say. */
export function projectRowOf(
  reading: Reading,
  title: Line | undefined,
  costs: readonly Costs[],
): Rows['project'] {
  const words = title ? projectTitleIn(title.text) : '';
  const total = costs.find((one) => one.total)?.total;
  const currency = costs.find((one) => one.currency)?.currency;
  return {
    id: idAt(reading, 'prj', title?.no ?? 1),
    title: textIn(reading, words),
    ...(currency ? { currency: currency.code } : {}),
    ...(total ? { statedTotal: total.amount } : {}),
    valuesReadFrom: {
      ...titleFrom(reading, title, words),
      ...(currency ? { currency: readFrom(reading, currency.line) } : {}),
      ...(total ? { statedTotal: total.readFrom } : {}),
    },
  };
}

const titleFrom = (reading: Reading, title: Line | undefined, words: string): ReadFroms =>
  title && words !== '' ? { title: readFrom(reading, title.no) } : {};

/** The row of the report that was read, where a line says which and a text for which period. */
export function reportRowOf(
  reading: Reading,
  { line, text }: { readonly line: Line; readonly text: string },
): Rows['reports'] | undefined {
  const kind = reportKindIn(line.text);
  const period = periodIn(text);
  if (!kind || !period) return undefined;
  return {
    id: idAt(reading, 'rep', line.no),
    kind,
    from: period.from,
    to: period.to,
    state: 'draft',
    readFrom: readFrom(reading, line.no),
  };
}
