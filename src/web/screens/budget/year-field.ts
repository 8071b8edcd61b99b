import type { Money } from '../../../core/base/money.ts';
import { type FieldKind, moneyField } from '../../ui/field-kinds.ts';

type ByYear = Readonly<Record<string, Money>>;

/** What a line states for one year; the other years stay. */
export const yearField = (year: string): FieldKind<ByYear> => ({
  show: (years, context) => moneyField.show(years?.[year], context),
  read: (typed, { before = {}, ...context }) => {
    const read = moneyField.read(typed, { ...context, before: before[year] });
    if (read !== 'nothing' && 'why' in read) return read;
    const others = Object.fromEntries(Object.entries(before).filter(([one]) => one !== year));
    if (read === 'nothing') return Object.keys(others).length === 0 ? 'nothing' : { value: others };
    return { value: { ...before, [year]: read.value } };
  },
  inputMode: 'decimal',
  direction: 'ltr',
});
