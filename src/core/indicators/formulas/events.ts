import { decimal } from '../../base/decimal.ts';
import { traitsOfEvent } from '../../evidence/traits.ts';
import type { Rows } from '../../project.ts';
import { say } from '../../report/phrase.ts';
import { type Numbers, countEvents } from './counted-events.ts';
import type { FormulaOf } from './formula.ts';
import type { Contribution, TermKind } from './formula-kind.ts';
import { type Slots, slotsFor } from './slots.ts';
import { wordsOfScope } from './scope-words.ts';

/** Counts events that took place. */
export const events: TermKind<FormulaOf<'events'>> = {
  title: 'Number of events',
  unit: 'events',
  words: (project, term) => [say(events.title), ...wordsOfScope(project, term)],
  count(term, context) {
    const { sums, inOrder } = countEvents(term, context, (event) => asOne(context.slots, event));
    return {
      numbers: sums.alone.times.map(decimal),
      get contributions(): readonly Contribution[] {
        return inOrder().map(({ event: { id, to } }) => ({
          table: 'events',
          row: id,
          on: to,
          amount: decimal(1),
        }));
      },
    };
  },
};

/** An event counts once in each slot that takes it. */
function asOne(slots: Slots, event: Rows['events']): Numbers {
  const own = slotsFor(slots, traitsOfEvent(event));
  return slots.all.map((_, place) => (own.includes(place) ? 1 : 0));
}
