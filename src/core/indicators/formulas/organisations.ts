import { decimal } from '../../base/decimal.ts';
import { say } from '../../report/phrase.ts';
import { countEvents, uniqueOn } from './counted-events.ts';
import type { FormulaOf } from './formula.ts';
import type { Contribution, TermKind } from './formula-kind.ts';
import { kindsOfOrganisations } from './who-words.ts';
import { wordsOfScope } from './scope-words.ts';

/** Counts the organisations that sent somebody to events, each once. Only a list of people says which these are. */
export const organisations: TermKind<FormulaOf<'organisations'>> = {
  title: 'Unique organisations',
  unit: 'organisations',
  keyOf: ({ organisationKinds: kinds }, { organisation }, { organisationKind }) =>
    kinds === undefined || kinds.some((kind) => kind === organisationKind) ? organisation : undefined,
  words: (project, { organisationKinds, ...scope }) => [
    say(organisations.title),
    ...(organisationKinds === undefined ? [] : [kindsOfOrganisations(organisationKinds)]),
    ...wordsOfScope(project, scope),
  ],
  count(term, context) {
    const { sums, inOrder } = countEvents(term, context, () => undefined);
    const unique = uniqueOn(sums, context);
    const isKnown = sums.list.events > 0 || sums.not.events === 0;
    return {
      numbers: context.slots.all.map((_, place) =>
        isKnown ? unique && decimal(unique[place] ?? 0) : undefined,
      ),
      get contributions(): readonly Contribution[] {
        return inOrder().map((one) => ({
          table: 'events',
          row: one.event.id,
          on: one.event.to,
          amount: decimal(one.unique[0] ?? 0),
          counted: one.counted === 'list' ? 'list' : 'not',
        }));
      },
    };
  },
};
