import { participationsOf } from '../../evidence/participations.ts';
import type { Sex } from '../../evidence/sex-of-category.ts';
import type { Rows } from '../../project.ts';
import type { Words } from '../phrase.ts';
import { type LiveContext, known } from './live-value.ts';

type Event = Rows['events'];

/**
 * How many events there were and who took part, for rows that have events: `eventsOf` gives those of a row, `when` says which in the summaries.
 * Where the record has no event at all, nobody has counted any.
 */
export function eventValues<Row>(
  when: string,
  eventsOf: (row: Row, context: LiveContext) => readonly Event[],
) {
  const counting =
    (count: (events: readonly Event[]) => number | undefined) =>
    (row: Row, context: LiveContext): Words | undefined =>
      context.project.events.length === 0 ? undefined : known(count(eventsOf(row, context)));
  return [
    {
      name: 'events',
      summary: `How many events were held ${when}.`,
      compute: counting((events) => events.length),
    },
    {
      name: 'participants',
      summary: `Participations in events ${when}.`,
      compute: counting((events) => participationsOf(events)?.total),
    },
    {
      name: 'women',
      summary: `Participations of women in events ${when}.`,
      compute: counting((events) => participationsOfSex(events, 'women')),
    },
    {
      name: 'men',
      summary: `Participations of men in events ${when}.`,
      compute: counting((events) => participationsOfSex(events, 'men')),
    },
  ];
}

/** `undefined` where no one's sex was noted: that is not zero. */
function participationsOfSex(events: readonly Event[], sex: Sex): number | undefined {
  const counted = participationsOf(events);
  return counted === undefined || counted.women + counted.men === 0 ? undefined : counted[sex];
}
