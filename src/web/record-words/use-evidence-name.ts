import type { Id } from '../../core/base/id.ts';
import { findRow } from '../../core/indexes.ts';
import { eventTypeWords } from '../../core/report/sections/words/event-types.ts';
import { useProject } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';

/** What a document or event is called; an event without a title by its work-plan item, else by its type. */
export function useEvidenceName(): (id: Id) => string {
  const { say, pick } = useReader();
  const { record } = useProject();
  return (id) => {
    const document = findRow(record, 'documents', id);
    if (document !== undefined) return pick(document.title);
    const event = findRow(record, 'events', id);
    if (event === undefined) return id;
    const item = findRow(record, 'workPlanItems', event.items?.[0]);
    return pick(event.title ?? item?.title) || say(eventTypeWords[event.type]);
  };
}
