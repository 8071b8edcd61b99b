import type { Id } from '../../base/id.ts';
import type { Traits } from '../../evidence/traits.ts';
import type { Project } from '../../project.ts';
import type { Participation } from '../../register/participation.ts';
import type { FormulaPart } from '../../register/register-value.ts';
import type { Words } from '../../report/phrase.ts';
import type { Formula, ListTerm, Term, Terms } from './formula.ts';
import type { Count, CountContext } from './formula-kind.ts';
import { termKinds } from './terms.ts';

/** A part of a formula: a term that gives one number. */
export type Part = { readonly part: FormulaPart; readonly term: Term };

/** A part that reads lists of people. */
export type ListPart = { readonly part: FormulaPart; readonly term: ListTerm };

/** The parts of a formula: both sides of a ratio, else the formula itself. */
export const partsOf = (formula: Formula): readonly Part[] =>
  formula.kind === 'ratio'
    ? [
        { part: 'numerator', term: formula.numerator },
        { part: 'denominator', term: formula.denominator },
      ]
    : [{ part: 'value', term: formula }];

/** The parts that are computed from the register where there are lists of people. */
export const registerPartsOf = (formula: Formula | undefined): readonly ListPart[] =>
  formula === undefined
    ? []
    : partsOf(formula).flatMap(({ part, term }) => (readsLists(term) ? [{ part, term }] : []));

/** Whether a term reads lists of people: those have a key to count by. */
const readsLists = (term: Term): term is ListTerm => 'keyOf' in termKinds[term.kind];

/** What a term counts. */
export const countTerm = (term: Term, context: CountContext): Count => countOf(term.kind, term, context);

/** A term as words to read. */
export const wordsOfTerm = (project: Project, term: Term): readonly Words[] =>
  wordsOfKind(term.kind, term, project);

/** What one of a list counts as for a term, its person or organisation; `undefined` where it does not count. */
export const keyCounted = (term: Term, participation: Participation, traits: Traits): Id | undefined =>
  keyOfKind(term.kind, term, { participation, traits });

type Listed = { readonly participation: Participation; readonly traits: Traits };

function keyOfKind<Kind extends keyof Terms>(
  kind: Kind,
  term: Terms[Kind],
  { participation, traits }: Listed,
): Id | undefined {
  return termKinds[kind].keyOf?.(term, participation, traits);
}

function countOf<Kind extends keyof Terms>(kind: Kind, term: Terms[Kind], context: CountContext): Count {
  return termKinds[kind].count(term, context);
}

function wordsOfKind<Kind extends keyof Terms>(
  kind: Kind,
  term: Terms[Kind],
  project: Project,
): readonly Words[] {
  return termKinds[kind].words(project, term);
}
