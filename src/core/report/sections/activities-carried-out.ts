import { eventsIn } from '../../evidence/participations.ts';
import type { Block } from '../document.ts';
import { type Draft, say } from '../phrase.ts';
import { completedItemsTable, completedItemsWords } from './activities/completed-items-table.ts';
import { eventsTable, eventsTableWords } from './activities/events-table.ts';
import { missedItemsTable, missedItemsWords } from './activities/missed-items-table.ts';
import { completedWithoutEvent, notTakenPlace } from './items/items-of-period.ts';
import type { Section, SectionContext } from './section.ts';
import { wordsOfAll } from './words/words-of-all.ts';

const words = { noEvents: 'No event of the period is on record.' } as const;

/** What was done in the period - events, and work-plan items that no event tells of - and what was planned for it and has not taken place. */
export const activitiesCarriedOut: Section = {
  id: 'activities-carried-out',
  summary:
    'Events of the period with their participants, items completed without an event, and activities that have not taken place, with the reason.',
  words: wordsOfAll(words, eventsTableWords, completedItemsWords, missedItemsWords),
  build,
};

function build({ project, period, asOf }: SectionContext): readonly Block<Draft>[] {
  const events = eventsTable(project, eventsIn(project, period));
  return [
    ...(events.length === 0 ? [{ kind: 'paragraph' as const, line: [say(words.noEvents)] }] : events),
    ...completedItemsTable(project, completedWithoutEvent(project, period)),
    ...missedItemsTable(project, notTakenPlace(project, period), asOf),
  ];
}
