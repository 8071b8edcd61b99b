import { wordsOf } from '../../../core/base/text.ts';
import type { Event } from '../../../core/evidence/event.ts';
import { foldForSearch } from '../../fold-for-search.ts';

/** The other events of the series of an event, by its words in any language, in order of their days; none where it belongs to none. */
export function eventsOfSeries(events: readonly Event[], { id, series }: Event): readonly Event[] {
  const names = new Set(wordsOf(series).map(foldForSearch));
  return events
    .filter(
      (event) => event.id !== id && wordsOf(event.series).some((name) => names.has(foldForSearch(name))),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
