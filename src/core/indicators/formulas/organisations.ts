import { decimal } from '../../base/decimal.ts';
import { say } from '../../report/phrase.ts';
import { countEvents, uniqueOn } from './count-people.ts';
import type { FormulaOf } from './formula.ts';
import type { TermKind } from './formula-kind.ts';
import { kindsOfOrganisations } from './who-words.ts';
import { eventsIn } from './scope.ts';
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
    const counted = countEvents(eventsIn(context.project, term, context.span), context, () => undefined);
    const lists = counted.filter((one) => one.counted === 'list');
    const unique = uniqueOn(lists, context);
    const isKnown = counted.length === 0 || lists.length > 0;
    return {
      numbers: context.slots.all.map((_, place) =>
        isKnown ? unique && decimal(unique[place] ?? 0) : undefined,
      ),
      contributions: counted.map((one) => ({
        table: 'events',
        row: one.event.id,
        on: one.event.to,
        amount: decimal(one.unique[0] ?? 0),
        counted: one.counted,
      })),
    };
  },
};
