import { sumDecimals } from '../../base/decimal.ts';
import { findRow } from '../../indexes.ts';
import { say } from '../../report/phrase.ts';
import { nameOf } from '../../checks/words/name-of.ts';
import type { FormulaOf } from './formula.ts';
import type { Contribution, OtherValue, People, TermKind } from './formula-kind.ts';

/** The message of a sum. */
export const sumWords = { of: 'Sum of the values of {indicators}' } as const;

/** Adds the values of other indicators. One without a value leaves the sum open. */
export const sum: TermKind<FormulaOf<'sum'>> = {
  title: 'Sum of the values of other indicators',
  unit: 'other',
  words: (project, { indicators }) => [
    say(sumWords.of, {
      indicators: indicators.map((id) => nameOf(findRow(project, 'indicators', id) ?? { id })),
    }),
  ],
  count({ indicators }, context) {
    const others = [...new Set(indicators)].map((id) => ({ id, ...context.valueOf(id) }));
    const people = peopleOf(others);
    return {
      numbers: context.slots.all.map(({ key }, place) =>
        sumOfAll(others.map(({ value, cells }) => (place === 0 ? value : cells.get(key)))),
      ),
      ...(people && { people }),
      get contributions(): readonly Contribution[] {
        return others.flatMap(({ id, value }): readonly Contribution[] =>
          value === undefined ? [] : [{ table: 'indicators', row: id, amount: value }],
        );
      },
    };
  },
};

function sumOfAll(values: readonly OtherValue['value'][]): OtherValue['value'] {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 || known.length < values.length ? undefined : sumDecimals(known);
}

/** Whoever counts for two indicators is counted by both, so a sum of persons may count somebody twice wherever there are several. */
function peopleOf(others: readonly OtherValue[]): People | undefined {
  const all = others.flatMap(({ people }) => people ?? []);
  const add = (of: 'persons' | 'participations' | 'byHeads' | 'uncounted'): number =>
    all.reduce((total, people) => total + people[of], 0);
  if (all.length === 0) return undefined;
  return {
    persons: add('persons'),
    participations: add('participations'),
    byHeads: add('byHeads'),
    uncounted: add('uncounted'),
    mayRepeat: all.length > 1 || all.some(({ mayRepeat }) => mayRepeat),
  };
}
