import type { Id } from '../../../core/base/id.ts';
import type { Rows } from '../../../core/project.ts';
import { countedEventTypes, unitKindOf } from './kinds.ts';
import {
  type Leftover,
  type NoteUse,
  type Reading,
  idAt,
  noteUsesIn,
  notesOf,
  positionOf,
  readFrom,
  textIn,
  textOf,
} from './reading.ts';
import type { PrintedValue } from './values.ts';

/** An indicator as printed: the pieces of its title and its values, with their lines. */
export type PrintedIndicator = {
  readonly pieces: { readonly text: string; readonly line: number }[];
  readonly values: { readonly value: PrintedValue; readonly line: number }[];
};

type Row = Rows['indicators'];
type ValueAt = PrintedIndicator['values'][number];
type Printed = { readonly indicator: PrintedIndicator; readonly result: Id; readonly code: string };
type Sorted = {
  readonly baseline?: ValueAt;
  readonly targets: readonly ValueAt[];
  readonly lost: readonly ValueAt[];
};

/** The row of a printed indicator, and the values in its lines that cannot be its own. */
export function indicatorRowOf(
  reading: Reading,
  { indicator, result, code }: Printed,
): { readonly row: Row; readonly leftovers: readonly Leftover[]; readonly noteUses: readonly NoteUse[] } {
  const line = indicator.pieces[0]?.line ?? indicator.values[0]?.line ?? 0;
  const { text: printed, notes } = textOf(indicator.pieces.map((piece) => piece.text));
  const title = printed.replace(/^[Il1H]t of /, '# of ');
  const values = sortValues(indicator.values);
  const row: Row = {
    id: idAt(reading, 'ind', line),
    code,
    result,
    title: textIn(reading, title),
    ...unitOf(title, values),
    ...countsOf(title),
    ...baselineOf(reading, values.baseline),
    targets: values.targets.flatMap((target) => targetOf(reading, target)),
    position: positionOf(line),
    ...notesOf(reading, notes),
    readFrom: readFrom(reading, line, {
      printed: printed === title ? undefined : printed,
      confidence: printed === title ? 'certain' : 'likely',
    }),
  };
  return { row, leftovers: values.lost.map(toLostValue), noteUses: noteUsesIn(indicator.pieces) };
}

/** The first value without comparison is the baseline, those after it are targets; a second pair has no indicator. */
function sortValues(values: readonly ValueAt[]): Sorted {
  const own = values.filter(({ line }) => line === values[0]?.line);
  const complete = own.length > 1;
  const counted = complete ? own : values.slice(0, 2);
  const [first, ...others] = counted;
  const lost = values.filter((value) => !counted.includes(value));
  if (!first) return { targets: [], lost };
  const isBaseline = first.value.operator === undefined;
  return isBaseline ? { baseline: first, targets: others, lost } : { targets: counted, lost };
}

/** A value that is no indicator's, as a leftover. */
export const toLostValue = ({ value, line }: ValueAt): Leftover => ({
  line,
  text: value.printed,
  why: 'value-without-indicator',
});

function unitOf(title: string, { baseline, targets }: Sorted): Pick<Row, 'unitKind' | 'measure'> {
  const isPercent = [...(baseline ? [baseline] : []), ...targets].some(({ value }) => value.isPercent);
  const unitKind = isPercent ? 'percent' : unitKindOf(title);
  const measure = unitKind === 'percent' ? 'ratio' : 'number';
  return unitKind === undefined ? { measure } : { unitKind, measure };
}

function countsOf(title: string): Pick<Row, 'countsEventTypes'> {
  const types = countedEventTypes(title);
  return types.length === 0 ? {} : { countsEventTypes: types };
}

function baselineOf(reading: Reading, found: ValueAt | undefined): Pick<Row, 'baseline'> {
  if (!found) return {};
  const { value, on, printed } = found.value;
  const from = readFrom(reading, found.line, { printed });
  return { baseline: { value, ...(on === undefined ? {} : { on }), readFrom: from } };
}

function targetOf(reading: Reading, found: ValueAt): readonly Row['targets'][number][] {
  const { operator = 'exactly', value, to, on, printed } = found.value;
  if (value === null) return [];
  return [
    {
      operator,
      value,
      ...(to === undefined ? {} : { to }),
      ...(on === undefined ? {} : { due: on }),
      readFrom: readFrom(reading, found.line, { printed }),
    },
  ];
}
