/** Kinds of fields for parts of an indicator that are one value in the record: each changes its part and leaves the others. */

import { type Decimal, parseDecimal } from '../../../core/base/decimal.ts';
import type { Cell, Indicator } from '../../../core/indicators/indicator.ts';
import { formatPartialDay } from '../../../i18n/dates.ts';
import {
  type FieldKind,
  type Read,
  fieldWords,
  numberField,
  readPartialDay,
  textField,
} from '../../ui/field-kinds.ts';
import { type CellKey, valueIn, withCell } from './cell-keys.ts';
import { indicatorsWords } from './words.ts';

type Baseline = NonNullable<Indicator['baseline']>;
type Targets = Indicator['targets'];
type Verification = NonNullable<Indicator['verification']>;
type Dimensions = NonNullable<Indicator['dimensions']>;

/** The value of the baseline. */
export const baselineValueField: FieldKind<Baseline> = {
  show: (baseline, context) => numberField.show(baseline?.value ?? undefined, context),
  read: (typed, { before, ...context }) =>
    mapRead(numberField.read(typed, { ...context, before: undefined }), (value) =>
      kept({ ...before, value: decimalOr(value) ?? null }),
    ),
  inputMode: 'decimal',
  direction: 'ltr',
};

/** The day of the baseline, as exactly as it is known. */
export const baselineOnField: FieldKind<Baseline> = {
  show: (baseline) => (baseline?.on === undefined ? '' : formatPartialDay(baseline.on)),
  read: (typed, { before }) => {
    const { on: _, ...rest } = { value: null, ...before };
    if (typed.trim() === '') return kept(rest);
    const on = readPartialDay(typed);
    return on === undefined ? { why: fieldWords.notAPartialDay } : { value: { ...rest, on } };
  },
  inputMode: 'numeric',
  direction: 'ltr',
};

/** Where the baseline comes from. */
export const baselineSourceField: FieldKind<Baseline> = {
  show: (baseline) => baseline?.source ?? '',
  read: (typed, { before }) => {
    const { source: _, ...rest } = { value: null, ...before };
    return typed.trim() === '' ? kept(rest) : { value: { ...rest, source: typed.trim() } };
  },
  direction: 'auto',
};

/** A baseline of which nothing is left is none. */
function kept(baseline: Baseline): Read {
  const { value, on, source, cells = [] } = baseline;
  const isEmpty = value === null && on === undefined && source === undefined && cells.length === 0;
  return isEmpty ? 'nothing' : { value: baseline };
}

/** A cell of the baseline. */
export const baselineCellField = (of: CellKey): FieldKind<Baseline> => ({
  ...cellLook(of, (baseline) => baseline?.cells),
  read: (typed, { before, ...context }) =>
    mapRead(numberField.read(typed, { ...context, before: undefined }), (value) => ({
      value: { value: null, ...before, cells: withCell(before?.cells, { of, value: decimalOr(value) }) },
    })),
});

/** A cell of the target that stands at a place of the list. */
export const targetCellField = (index: number, of: CellKey): FieldKind<Targets> => ({
  ...cellLook(of, (targets) => targets?.[index]?.cells),
  read: (typed, { before = [], ...context }) =>
    mapRead(numberField.read(typed, { ...context, before: undefined }), (value) => ({
      value: before.map((target, at) =>
        at === index ? { ...target, cells: withCell(target.cells, { of, value: decimalOr(value) }) } : target,
      ),
    })),
});

function cellLook<Value>(
  of: CellKey,
  cellsOf: (value: Value | undefined) => readonly Cell[] | undefined,
): Pick<FieldKind<Value>, 'show' | 'inputMode' | 'direction'> {
  return {
    show: (value, context) => numberField.show(valueIn(cellsOf(value), of) ?? undefined, context),
    inputMode: 'decimal',
    direction: 'ltr',
  };
}

/** A part of a source of verification: what it is, who collects it, how often. */
export const verificationField = (
  index: number,
  part: keyof Verification[number],
): FieldKind<Verification> => ({
  show: (sources, context) => textField.show(sources?.[index]?.[part], context),
  read: (typed, { before = [], ...context }) =>
    mapRead(textField.read(typed, { ...context, before: before[index]?.[part] }), (words) => ({
      value: before.map((source, at) => (at === index ? withPart(source, part, words) : source)),
    })),
  placeholder: (sources, context) => textField.placeholder?.(sources?.[index]?.[part], context) ?? '',
  direction: 'auto',
});

function withPart(source: Verification[number], part: keyof Verification[number], words: unknown): object {
  const { [part]: _, ...rest } = source;
  if (words === undefined) return part === 'what' ? { ...rest, what: {} } : rest;
  return { ...rest, [part]: words };
}

/** What an indicator is split by: a line for each dimension, `sex: women, men`. */
export const dimensionsField: FieldKind<Dimensions> = {
  show: (dimensions = []) =>
    dimensions.map(({ name, categories }) => `${name}: ${categories.join(', ')}`).join('\n'),
  read: (typed) => {
    const lines = typed.split('\n').filter((line) => line.trim() !== '');
    const dimensions = lines.map((line) => {
      const [name = '', ...rest] = line.split(':');
      const categories = rest
        .join(':')
        .split(/[,،;]/u)
        .map((one) => one.trim());
      return { name: name.trim(), categories: [...new Set(categories.filter((one) => one !== ''))] };
    });
    if (dimensions.length === 0) return 'nothing';
    const isWhole = dimensions.every(({ name, categories }) => name !== '' && categories.length > 0);
    return isWhole ? { value: dimensions } : { why: indicatorsWords.notADimension };
  },
  isLong: true,
  direction: 'auto',
};

/** What was read, made into another value; `undefined` where nothing was. */
function mapRead(read: Read, to: (value: unknown) => Read): Read {
  if (read !== 'nothing' && 'why' in read) return read;
  return to(read === 'nothing' ? undefined : read.value);
}

const decimalOr = (value: unknown): Decimal | undefined =>
  typeof value === 'string' ? parseDecimal(value) : undefined;
