/** The shape of a kind of formula, and of what it counts. */

import type { Day } from '../../base/day.ts';
import type { Decimal } from '../../base/decimal.ts';
import type { Id } from '../../base/id.ts';
import type { Traits } from '../../evidence/traits.ts';
import type { Project } from '../../project.ts';
import type { Words } from '../../report/phrase.ts';
import type { Participation } from '../../register/participation.ts';
import type { FormulaPart } from '../../register/register-value.ts';
import type { UnitKind } from '../../sensitivity.ts';
import type { Span } from './scope.ts';
import type { Slots } from './slots.ts';

/** What a term is counted from, as a part of an indicator's formula; `valueOf` gives the value of another indicator over the same span. */
export type CountContext = {
  readonly project: Project;
  readonly indicator: Id;
  readonly part: FormulaPart;
  readonly span: Span;
  readonly slots: Slots;
  readonly valueOf: (indicator: Id) => OtherValue;
};

/** The value of another indicator: `undefined` where it has none that can be added, or is computed from the one that asks. */
export type OtherValue = {
  readonly value: Decimal | undefined;
  readonly cells: ReadonlyMap<string, Decimal>;
  readonly people: People | undefined;
};

/**
 * People as both units count them: each once, and each time. At `byHeads` events heads were counted without a list, at `uncounted` ones nobody
 * was counted. `mayRepeat`: somebody may be counted twice among `persons`, since nothing tells the heads of several events, or the people of
 * several indicators, apart.
 */
export type People = {
  readonly persons: number;
  readonly participations: number;
  readonly byHeads: number;
  readonly uncounted: number;
  readonly mayRepeat: boolean;
};

/** What one row of the record gave to a count. `amount` is what it added to the value; of people `persons` came for the first time. */
export type Contribution = {
  readonly table: 'events' | 'documents' | 'indicators' | 'adjustments';
  readonly row: Id;
  /** The last day of it; of another indicator there is none. */
  readonly on?: Day;
  readonly amount: Decimal;
  readonly persons?: number;
  readonly participations?: number;
  /** How it was counted: by a list of people, by heads alone, or not at all. */
  readonly counted?: 'list' | 'heads' | 'not';
};

/** What a term counts: a number for each slot of the indicator, the first being its value; `undefined` where nothing is known. */
export type Count = {
  readonly numbers: readonly (Decimal | undefined)[];
  readonly people?: People;
  /** What each row gave, in order of their days; made when it is asked for, since there may be many. */
  readonly contributions: readonly Contribution[];
};

/** A kind of formula that gives one number. */
export type TermKind<Term> = {
  /** What a form calls it: an English message. */
  readonly title: string;
  readonly unit: UnitKind;
  /** Of formulas that read lists of people: what one of a list counts as, its person or organisation; `undefined` where it does not count. */
  readonly keyOf?: (term: Term, participation: Participation, traits: Traits) => Id | undefined;
  /** The formula as words to read, without those of its scope. */
  readonly words: (project: Project, term: Term) => readonly Words[];
  readonly count: (term: Term, context: CountContext) => Count;
};
