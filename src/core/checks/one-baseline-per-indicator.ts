import { type Decimal, parseDecimal } from '../base/decimal.ts';
import { earliestDayOf, parsePartialDay } from '../base/partial-day.ts';
import type { PartialDay } from '../base/partial-day.ts';
import { indicatorsAround } from '../indicators/indicators-around.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf, readAt } from './check.ts';
import { nameOf } from './words/name-of.ts';

type Baseline = { readonly value: Decimal; readonly on: PartialDay };

/** An indicator has one baseline for one date. */
export const oneBaselinePerIndicator: Check = {
  id: 'one-baseline-per-indicator',
  catalogue: 'IN-03',
  severity: 'warning',
  rule: 'Good practice: one baseline for one indicator and date.',
  message: 'Indicator {indicator} is printed with two baselines of {on}: {first} and {second}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) =>
    source.leftovers.flatMap(({ why, text }, index) => {
      const second = why === 'value-without-indicator' ? parseBaseline(text) : undefined;
      return second ? secondBaseline(project, { source, index, second }) : [];
    }),
  );
}

type Printed = { readonly source: Rows['sources']; readonly index: number; readonly second: Baseline };

function secondBaseline(project: Project, { source, index, second }: Printed): readonly Found[] {
  const line = source.leftovers[index]?.line ?? 0;
  const { before } = indicatorsAround(project, source.id, line);
  const baseline = before?.baseline;
  if (!before || !baseline?.on || baseline.value === null || !isSameYear(baseline.on, second.on)) return [];
  return [
    {
      at: [
        placeOf('indicators', readAt(before, baseline), 'baseline'),
        { ...placeOf('sources', source, `leftovers.${index}`), source: { source: source.id, line } },
      ],
      params: {
        indicator: nameOf(before),
        on: second.on,
        first: { decimal: baseline.value },
        second: { decimal: second.value },
      },
    },
  ];
}

const isSameYear = (a: PartialDay, b: PartialDay): boolean =>
  earliestDayOf(a).slice(0, 4) === earliestDayOf(b).slice(0, 4);

const printed = /^(\d[\d  \u202f]*) ?\((\d{4})\)$/u;

/** A value with its year, `0 (2021)`. A target has a qualifier before it. */
function parseBaseline(text: string): Baseline | undefined {
  const [, digits = '', year = ''] = printed.exec(text.trim()) ?? [];
  const [value, on] = [parseDecimal(digits.replaceAll(/\D/g, '')), parsePartialDay(year)];
  return value !== undefined && on !== undefined ? { value, on } : undefined;
}
