/** The same values counted another way: by sets over plain loops, without formulas, tallies or register values. */

import { totalOf, valueInPeriod } from '../src/core/indicators/totals.ts';
import type { Project, Rows } from '../src/core/project.ts';
import type { Participation } from '../src/core/register/participation.ts';
import { periods } from './evidence-logframe.ts';

type Came = { readonly one: Participation; readonly event: Rows['events']; readonly strand: string };

/** Throws where a value to date, a value of a period or a split of people differs from what counting gives. */
export function expectExact(
  project: Project,
  participations: readonly Participation[],
  asOf: Rows['events']['to'],
): void {
  const events = new Map(project.events.map((event) => [event.id, event]));
  const strandOf = new Map(project.workPlanItems.map(({ id, strand = '' }) => [id, strand]));
  const all = participations.flatMap((one): readonly Came[] => {
    const event = events.get(one.event);
    return event ? [{ one, event, strand: strandOf.get(event.items?.[0] ?? '') ?? '' }] : [];
  });
  for (const indicator of project.indicators.slice(0, 30)) {
    const came = all.filter((one) => isCounted(indicator, one));
    expectAlike(indicator, totalOf(project, indicator, asOf).value, valueOf(indicator, came));
    for (const { from, to } of periods) {
      const inside = came.filter(({ event }) => from <= event.to && event.to <= to);
      expectAlike(indicator, valueInPeriod(project, indicator, { from, to }), valueOf(indicator, inside));
    }
    if (indicator.measure === 'ratio') continue;
    for (const { of, value } of totalOf(project, indicator, asOf).cells) {
      const [category = ''] = Object.values(of);
      const inCell = came.filter(({ one }) => categoriesOf(one).includes(category));
      expectAlike(indicator, value, valueOf(indicator, inCell));
    }
  }
  for (const indicator of project.indicators.slice(30)) {
    const rows = project.observations.filter((row) => row.indicator === indicator.id);
    const numbers = rows.map(({ value }) => Math.round(Number(value) * 100));
    const sum = indicator.accumulation === 'cumulative' ? numbers.at(-1) : numbers.reduce((a, b) => a + b, 0);
    expectAlike(indicator, totalOf(project, indicator, asOf).value, String((sum ?? 0) / 100));
  }
}

const categoriesOf = ({ sex, organisation }: Participation): readonly string[] => [
  sex === 'woman' ? 'women' : 'men',
  `Institution ${Number((organisation ?? '').slice(4))}`,
];

function isCounted({ formula }: Rows['indicators'], { event, strand }: Came): boolean {
  if (formula?.kind === 'persons')
    return (formula.types ?? []).includes(event.type) && (formula.strands ?? []).includes(strand);
  return (
    formula?.kind === 'ratio' &&
    formula.denominator.kind === 'persons' &&
    (formula.denominator.strands ?? []).includes(strand)
  );
}

function valueOf({ measure }: Rows['indicators'], came: readonly Came[]): unknown {
  const people = new Set(came.map(({ one }) => one.person));
  if (measure !== 'ratio') return String(people.size);
  const women = new Set(came.flatMap(({ one }) => (one.sex === 'woman' ? [one.person] : [])));
  return people.size === 0 ? null : { numerator: String(women.size), denominator: String(people.size) };
}

function expectAlike({ id }: Rows['indicators'], actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${id} is ${JSON.stringify(actual)}, counted it is ${JSON.stringify(expected)}`);
}
