/** A new event while it is typed. */

import type { Id } from '../../../core/base/id.ts';
import type { Language } from '../../../core/base/text.ts';
import type { EventType } from '../../../core/evidence/event-type.ts';
import type { Event } from '../../../core/evidence/event.ts';
import { type DaysRead, readDays } from './event-days.ts';

/** What was typed so far; `item` is the work-plan item that it carries out, or nothing. */
export type EventDraft = {
  readonly type: EventType;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly item: Id;
  readonly completes: boolean;
};

/** A draft of which nothing is typed yet. */
export const emptyDraft: EventDraft = {
  type: 'workshop',
  title: '',
  from: '',
  to: '',
  place: '',
  item: '',
  completes: true,
};

/** What `record-event` takes of a draft; or which of its days cannot be read. */
export function eventOf(
  draft: EventDraft,
  { id, language }: { readonly id: Id; readonly language: Language },
):
  | { readonly event: Event; readonly completes: readonly Id[] }
  | Extract<DaysRead, { readonly troubles: unknown }> {
  const days = readDays(draft.from, draft.to);
  if ('troubles' in days) return days;
  const items = draft.item === '' ? [] : [draft.item];
  const [title, place] = [draft.title.trim(), draft.place.trim()];
  return {
    event: {
      id,
      type: draft.type,
      ...days,
      ...(title !== '' && { title: { [language]: title } }),
      ...(place !== '' && { place: { [language]: place } }),
      ...(items.length > 0 && { items }),
    },
    completes: draft.completes ? items : [],
  };
}
