/** Meetings that count: `1st Plenary`, `2nd Plenary`; `Thematic Group 1 on …`, `Thematic Group 3: …`; `Deuxième plénière`. */

import { wordsOf } from '../base/text.ts';
import { meetingsOf, once } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';

/** A place in a series: what it counts in lower case, and the number. */
export type SeriesPlace = { readonly series: string; readonly printed: string; readonly number: number };

/** A meeting with its place in a series. */
export type CountedMeeting = SeriesPlace & { readonly meeting: Rows['meetings'] };

/** A series of a forum's meetings, in printed order; at least two. */
export type MeetingSeries = {
  readonly forum: Rows['forums'];
  readonly printed: string;
  readonly meetings: readonly CountedMeeting[];
};

/** The series of all forums, in printed order. */
export const meetingSeriesOf = once((project: Project): readonly MeetingSeries[] =>
  project.forums.flatMap((forum) => {
    const bySeries = new Map<string, CountedMeeting[]>();
    for (const meeting of meetingsInOrder(project, forum.id)) {
      const place = seriesPlaceOf(wordsOf(meeting.topic)[0] ?? '');
      if (place === undefined) continue;
      const known = bySeries.get(place.series);
      if (known) known.push({ ...place, meeting });
      else bySeries.set(place.series, [{ ...place, meeting }]);
    }
    const series = [...bySeries.values()].filter((meetings) => meetings.length > 1);
    return series.map((meetings) => ({ forum, printed: meetings[0]?.printed ?? '', meetings }));
  }),
);

/** The meetings of a forum in printed order. */
export function meetingsInOrder(project: Project, forum: string): readonly Rows['meetings'][] {
  return meetingsOf(project, forum).toSorted((a, b) =>
    (a.position ?? a.id) < (b.position ?? b.id) ? -1 : 1,
  );
}

const ordinalFirst = /^(\d{1,2})(?:st|nd|rd|th|er|ère|ere|re|nde?|e|ème|eme)\s+(\p{L}[\p{L}'’-]+)/iu;
const wordFirst = /^(\p{L}+)\s+(\p{L}[\p{L}'’-]+)/u;
const numberLast =
  /^((?:\p{L}[\p{L}'’-]*\s+){1,4})(?:no\.?\s*|n[°º]\s*|#\s*)?(\d{1,2})(?=$|\s*[:;.,–—-]|\s+(?:on|of|for|about|sur|pour|relative?)\b)/iu;

/** The place in a series that a topic begins with; `undefined` where it counts nothing. */
export function seriesPlaceOf(topic: string): SeriesPlace | undefined {
  const text = topic.trim();
  const ordinal = ordinalFirst.exec(text);
  if (ordinal) return placeOfSeries(ordinal[2] ?? '', Number(ordinal[1]));
  const numbered = numberLast.exec(text);
  if (numbered) return placeOfSeries((numbered[1] ?? '').trim(), Number(numbered[2]));
  const spelled = wordFirst.exec(text);
  const number = ordinalWords.findIndex((words) => words.includes((spelled?.[1] ?? '').toLowerCase()));
  return spelled && number >= 0 ? placeOfSeries(spelled[2] ?? '', number + 1) : undefined;
}

const placeOfSeries = (printed: string, number: number): SeriesPlace => ({
  series: printed.toLowerCase(),
  printed,
  number,
});

const ordinalWords: readonly (readonly string[])[] = [
  ['first', 'premier', 'première'],
  ['second', 'deuxième', 'seconde'],
  ['third', 'troisième'],
  ['fourth', 'quatrième'],
  ['fifth', 'cinquième'],
  ['sixth', 'sixième'],
];
