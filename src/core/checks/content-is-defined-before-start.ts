import { type Day, addMonthsToDay } from '../base/day.ts';
import { type Month, monthOf } from '../base/month.ts';
import type { Project, Rows } from '../project.ts';
import { isOpen, spanOf } from '../workplan/schedule.ts';
import { isOnHold } from '../workplan/hold-state.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';
import { isStillOpen } from './words/open-content.ts';

/** What an item is about is defined before it starts. Milder for what starts later than in six months or rests. */
export const contentIsDefinedBeforeStart: Check = {
  id: 'content-is-defined-before-start',
  catalogue: 'AC-23',
  severity: 'warning',
  rule: 'Good practice: topic, content and format of an event are defined half a year before it, so that experts and participants can be found.',
  message:
    'What item {item} is about is still to be defined: “{words}”{start, select, none {} other {; it may start in {start}}}.',
  find,
};

const monthsOfNotice = 6;

function find(project: Project, asOf: Day): readonly Found[] {
  return project.workPlanItems.flatMap((item) => {
    const words = [item.title, ...(item.notes ?? []).map((note) => note.text)].find(isStillOpen);
    const isToCome =
      isOpen(project, item, asOf) || (isOnHold(project, item, asOf) && item.state !== 'completed');
    return words !== undefined && isToCome && item.state !== 'cancelled'
      ? [toFound(project, item, { words, asOf })]
      : [];
  });
}

type Context = { readonly words: Rows['workPlanItems']['title']; readonly asOf: Day };

function toFound(project: Project, item: Rows['workPlanItems'], { words, asOf }: Context): Found {
  const from = isOnHold(project, item, asOf) ? undefined : spanOf(project, item)?.from;
  const start: Month | 'none' = from === undefined ? 'none' : monthOf(from);
  const isClose = from !== undefined && from <= addMonthsToDay(asOf, monthsOfNotice);
  return {
    at: [placeOf('workPlanItems', item, words === item.title ? 'title' : 'notes')],
    params: { item: nameOf(item), words, start },
    severity: isClose ? 'warning' : 'advice',
  };
}
