import type { Id } from '../../../../core/base/id.ts';
import type { Rows } from '../../../../core/project.ts';
import { countedEventTypes, unitKindOf } from '../words/kinds.ts';
import { type ReportTimes, observationRowOf } from './observation-row.ts';
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
} from '../rows/reading.ts';
import { type SortedValues, type ValueColumn, sortValues } from './value-order.ts';
import type { PrintedIndicator } from '../words/values.ts';

type Row = Rows['indicators'];
type Confidence = NonNullable<Row['readFrom']>['confidence'];
type ValueAt = PrintedIndicator['values'][number];
type Printed = {
  readonly indicator: PrintedIndicator;
  readonly result: Id;
  readonly code: string | undefined;
  /** The columns of values that the header names. */
  readonly order: readonly ValueColumn[];
};
type IndicatorRead = {
  readonly row: Row;
  readonly observations: readonly Rows['observations'][];
  readonly leftovers: readonly Leftover[];
  readonly noteUses: readonly NoteUse[];
};

/** The row of a printed indicator, its current value, and the values in its lines that cannot be its own. */
export function indicatorRowOf(
  reading: Reading,
  { indicator, result, code, order }: Printed,
  times: ReportTimes,
): IndicatorRead {
  const line = indicator.pieces[0]?.line ?? indicator.values[0]?.line ?? 0;
  const { text: printed, notes } = textOf(indicator.pieces.map((piece) => piece.text));
  const title = printed.replace(/^[Il1H]t of /, '# of ').replace(ownCode, '');
  const values = sortValues(indicator.values, order);
  const row: Row = {
    id: idAt(reading, 'ind', line),
    ...(code === undefined ? {} : { code }),
    result,
    title: textIn(reading, title),
    ...unitOf(title, values),
    ...countsOf(title),
    ...baselineOf(reading, values),
    targets: values.targets.flatMap((target) => targetOf(reading, target, targetSureness(values, order))),
    position: positionOf(line),
    ...notesOf(reading, notes),
    readFrom: readFrom(reading, line, printed === title ? {} : { printed, confidence: 'likely' }),
  };
  const { current, sure: confidence } = values;
  const observed = current ? [{ indicator: row.id, found: current, confidence }] : [];
  const observations = observed.flatMap((one) => observationRowOf(reading, one, times) ?? []);
  const lost = [...values.lost, ...observed.slice(observations.length).map(({ found }) => found)];
  return {
    row,
    observations,
    leftovers: [...lost.map(toLostValue), ...values.targets.filter(isOpen).map(toOpenTarget)],
    noteUses: noteUsesIn(indicator.pieces),
  };
}

/** A code of its own before an indicator's title; the record's is its result's code and a letter. */
const ownCode = /^\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?\.? (?=[#%\p{L}])/u;

/** A value that is no indicator's, as a leftover. */
export const toLostValue = ({ value, line }: ValueAt): Leftover => ({
  line,
  text: value.printed,
  why: 'value-without-indicator',
});

function unitOf(title: string, { baseline, targets }: SortedValues): Pick<Row, 'unitKind' | 'measure'> {
  const isPercent = [...(baseline ? [baseline] : []), ...targets].some(({ value }) => value.isPercent);
  const unitKind = isPercent ? 'percent' : unitKindOf(title);
  const measure = unitKind === 'percent' ? 'ratio' : 'number';
  return unitKind === undefined ? { measure } : { unitKind, measure };
}

function countsOf(title: string): Pick<Row, 'countsEventTypes'> {
  const types = countedEventTypes(title);
  return types.length === 0 ? {} : { countsEventTypes: types };
}

const surenessOf = ({ value }: ValueAt): 'certain' | 'likely' => (value.isLoose ? 'likely' : 'certain');

/** Whether a target is printed without a number, `TBD`: the record has no row for it. */
const isOpen = ({ value }: ValueAt): boolean => value.value === null;

const toOpenTarget = ({ value, line }: ValueAt): Leftover => ({
  line,
  text: value.printed,
  why: 'unrecognised',
});

function baselineOf(reading: Reading, { baseline: found, sure }: SortedValues): Pick<Row, 'baseline'> {
  if (!found) return {};
  const { value, on, printed } = found.value;
  const from = readFrom(reading, found.line, {
    printed,
    confidence: sure === 'certain' ? surenessOf(found) : 'likely',
  });
  return { baseline: { value, ...(on === undefined ? {} : { on }), readFrom: from } };
}

/** How sure a target's column is: where the header has a column more than there are values, one without comparison may be another column's. */
function targetSureness({ sure, current, targets }: SortedValues, order: readonly ValueColumn[]): Confidence {
  if (sure !== 'certain') return 'likely';
  const isBare = targets.some(({ value }) => value.operator === undefined);
  return order.includes('current') && !current && isBare ? 'guess' : 'certain';
}

function targetOf(reading: Reading, found: ValueAt, column: Confidence): readonly Row['targets'][number][] {
  const { operator = 'exactly', value, to, on, printed } = found.value;
  if (value === null) return [];
  return [
    {
      operator,
      value,
      ...(to === undefined ? {} : { to }),
      ...(on === undefined ? {} : { due: on }),
      readFrom: readFrom(reading, found.line, {
        printed,
        confidence: column === 'certain' ? surenessOf(found) : column,
      }),
    },
  ];
}
