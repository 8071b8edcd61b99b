/** Which of an indicator's printed values is its baseline, its current value and its target. */

import { fold } from '../words/fold.ts';
import type { PrintedIndicator } from '../words/values.ts';

type ValueAt = PrintedIndicator['values'][number];
/** A column of values. */
export type ValueColumn = 'baseline' | 'current' | 'target';

/** The values of an indicator by column, those that cannot be its own, and how sure the columns are. */
export type SortedValues = {
  readonly baseline?: ValueAt;
  readonly current?: ValueAt;
  readonly targets: readonly ValueAt[];
  readonly lost: readonly ValueAt[];
  readonly sure: 'certain' | 'likely' | 'guess';
};

const columnWords: readonly (readonly [ValueColumn, RegExp])[] = [
  [
    'baseline',
    /baseline|valeurs? (?:de reference|de base|initiales?)|situation de (?:depart|reference)|reference value/,
  ],
  [
    'current',
    /current (?:value|status)|(?:achieved|actual|reached|reported) (?:value|to date)?|valeurs? (?:actuelles?|atteintes?|realisees?|courantes?)|achievements?|progress to date|realise(?:e|es|s)?(?!\p{L})/u,
  ],
  ['target', /targets?|cibles?|valeurs? (?:visees?|finales?)|final value/],
];

/** The columns of values in the order in which a header names them. */
export function columnOrderOf(header: string): readonly ValueColumn[] {
  const folded = fold(header);
  return columnWords
    .map(([column, pattern]) => ({ column, at: folded.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ column }) => column);
}

/** Sorts an indicator's values. Without a column for it in the header, a middle value is taken for the current one where dates allow that, as a guess. */
export function sortValues(values: readonly ValueAt[], order: readonly ValueColumn[]): SortedValues {
  const own = ownValues(values, order);
  const lost = values.filter((value) => !own.includes(value));
  const [first, second, third] = own;
  if (!first) return { targets: [], lost, sure: 'certain' };
  if (second && third && own.length === 3 && hasCurrent(own, order))
    return { ...byColumn([first, second, third], order), lost };
  if (first.value.operator !== undefined) return { targets: own, lost, sure: 'certain' };
  return { baseline: first, targets: own.slice(1), lost, sure: 'certain' };
}

/** Values in the line of the first one, or one in each of two lines, or of three where the second can be the current value. */
function ownValues(values: readonly ValueAt[], order: readonly ValueColumn[]): readonly ValueAt[] {
  const own = values.filter(({ line }) => line === values[0]?.line);
  if (own.length > 1) return own;
  const three = values.slice(0, 3);
  const inLines = new Set(three.map(({ line }) => line)).size === 3;
  return inLines && hasCurrent(three, order) ? three : values.slice(0, 2);
}

function hasCurrent(three: readonly ValueAt[], order: readonly ValueColumn[]): boolean {
  if (three.length !== 3) return false;
  if (order.includes('current')) return order.length === 3;
  const days = three.flatMap(({ value }) => value.on ?? []);
  const [first = '', second = '', third = ''] = days;
  const areRising = days.length === 3 && first <= second && second < third;
  return areRising && three.slice(0, 2).every(({ value }) => value.operator === undefined);
}

function byColumn(
  [first, second, third]: readonly [ValueAt, ValueAt, ValueAt],
  order: readonly ValueColumn[],
): Omit<SortedValues, 'lost'> {
  if (!order.includes('current'))
    return { baseline: first, current: second, targets: [third], sure: 'guess' };
  const at = (column: ValueColumn): ValueAt | undefined => [first, second, third][order.indexOf(column)];
  const [baseline, current, target] = [at('baseline'), at('current'), at('target')];
  return {
    ...(baseline ? { baseline } : {}),
    ...(current ? { current } : {}),
    targets: target ? [target] : [],
    sure: 'likely',
  };
}
