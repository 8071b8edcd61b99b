/** A formula as it is picked in a form: from each choice to the formula that it makes. */

import type { Formula, Scope, Term } from '../../../../core/indicators/formulas/formula.ts';

/** What is chosen in the form: a kind of formula, or values that are typed. */
export type FormulaChoice = Formula['kind'] | 'typed';

/** The formula after another kind was chosen. What it says of events stays where the new kind counts events too. */
export function withKind(formula: Formula | undefined, kind: FormulaChoice): Formula | undefined {
  if (kind === 'typed') return undefined;
  if (kind !== 'ratio') return termOf(kind, formula?.kind === 'ratio' ? formula.numerator : formula);
  if (formula?.kind === 'ratio') return formula;
  return { kind, numerator: formula ?? { kind: 'persons' }, denominator: termOf('persons', formula) };
}

/** A term of a kind, about the same events as the one before. */
export function termOf(kind: Term['kind'], before: Term | undefined): Term {
  switch (kind) {
    case 'documents':
      return { kind };
    case 'sum':
      return { kind, indicators: before?.kind === 'sum' ? before.indicators : [] };
    default:
      return { kind, ...scopeOf(before) };
  }
}

/** Which events a term is about; nothing where it counts no events. */
export function scopeOf(term: Term | undefined): Scope {
  if (term === undefined || term.kind === 'documents' || term.kind === 'sum') return {};
  const { types, strands, items, results, places } = term;
  return {
    ...(types && { types }),
    ...(strands && { strands }),
    ...(items && { items }),
    ...(results && { results }),
    ...(places && { places }),
  };
}
