import type { Day } from '../../../core/base/day.ts';
import { fieldWords, readDay } from '../../ui/field-kinds.ts';
import { eventsWords } from './words.ts';

/** What was read of the days of an event: both, or what is wrong with each, as a message. */
export type DaysRead =
  | { readonly from: Day; readonly to: Day }
  | { readonly troubles: { readonly from?: string; readonly to?: string } };

/** Reads the days of an event as they were typed; an event without a last day lasts one day. */
export function readDays(typedFrom: string, typedTo: string): DaysRead {
  const from = readDay(typedFrom);
  const to = typedTo.trim() === '' ? from : readDay(typedTo);
  if (from === undefined) return { troubles: { from: fieldWords.notADay } };
  if (to === undefined) return { troubles: { to: fieldWords.notADay } };
  return to < from ? { troubles: { to: eventsWords.lastBeforeFirst } } : { from, to };
}
