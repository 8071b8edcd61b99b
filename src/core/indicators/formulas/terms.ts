import { documents } from './documents.ts';
import { events } from './events.ts';
import type { Terms } from './formula.ts';
import type { TermKind } from './formula-kind.ts';
import { organisations } from './organisations.ts';
import { participations } from './participations.ts';
import { persons } from './persons.ts';
import { sum } from './sum.ts';

/** The kinds of formulas that give one number, by name. A ratio is of two of them. */
export const termKinds: { readonly [Kind in keyof Terms]: TermKind<Terms[Kind]> } = {
  events,
  persons,
  participations,
  organisations,
  documents,
  sum,
};
