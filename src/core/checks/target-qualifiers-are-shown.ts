import type { Day } from '../base/day.ts';
import type { Target } from '../indicators/indicator.ts';
import { targetOf } from '../indicators/targets.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';

type Read = { readonly indicator: Rows['indicators']; readonly target: Target };

/** Where a printed target had a qualifier (`Min. 2`), how it was understood is shown. */
export const targetQualifiersAreShown: Check = {
  id: 'target-qualifiers-are-shown',
  catalogue: 'IN-15',
  severity: 'advice',
  rule: 'Good practice: “Min.” before a target is part of its meaning; a reader that drops it changes when the target counts as met.',
  message:
    '{count, plural, one {# target is} other {# targets are}} printed with a qualifier and understood as {operator, select, least {“at least”} most {“at most”} other {a range}}: {printed}.',
  find,
};

const operators = { 'at-least': 'least', 'at-most': 'most', between: 'range' } as const;

function find(project: Project, asOf: Day): readonly Found[] {
  const read = project.indicators.flatMap((indicator) => {
    const target = targetOf(indicator, asOf);
    return target && (target.readFrom ?? indicator.readFrom) ? [{ indicator, target }] : [];
  });
  return (['at-least', 'at-most', 'between'] as const).flatMap((operator) => {
    const same = read.filter(({ target }) => target.operator === operator);
    return same.length === 0 ? [] : [found(operators[operator], same)];
  });
}

const found = (operator: string, read: readonly Read[]): Found => ({
  at: read.map(({ indicator, target }) =>
    placeOf('indicators', readAt(indicator, target), `targets.${indicator.targets.indexOf(target)}.operator`),
  ),
  params: { count: read.length, operator, printed: read.map(({ target }) => printedOf(target)) },
});

const printedOf = (target: Target): string => target.readFrom?.printed ?? target.value;
