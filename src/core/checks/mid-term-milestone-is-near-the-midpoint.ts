import { type Day, addDays, daysBetween } from '../base/day.ts';
import { monthOf } from '../base/month.ts';
import type { Project, Rows } from '../project.ts';
import { type Span, durationOf, isOpen, spanOf } from '../workplan/schedule.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { milestonesOf } from './words/milestones.ts';
import { nameOf } from './words/name-of.ts';

/**
 * A mid-term milestone lies within 15 % of the duration around the midpoint of the project. One whose month is unknown is found where
 * every month that it can have lies on one side of the midpoint and some of them are too far away.
 */
export const midTermMilestoneIsNearTheMidpoint: Check = {
  id: 'mid-term-milestone-is-near-the-midpoint',
  catalogue: 'WP-07',
  severity: 'warning',
  rule: 'Good practice: what is called mid-term takes place near the middle of the project, within 15 % of its duration.',
  message:
    'The middle of the project is {midpoint}; item {item} “{title}” is planned {known, select, exactly {for {from}} between {from {from} to {to}} other {in a month not known, between {from} and {to}}}.',
  find,
};

function find(project: Project, asOf: Day): readonly Found[] {
  const duration = durationOf(project);
  if (duration === undefined) return [];
  const days = daysBetween(duration.start, duration.end) + 1;
  const midpoint = addDays(duration.start, Math.floor((days - 1) / 2));
  const tolerance = Math.floor(days * 0.15);
  return milestonesOf(project).flatMap(({ item, milestone }) => {
    if (milestone !== 'mid-term' || !isOpen(project, item, asOf)) return [];
    const span = spanOf(project, item);
    return span !== undefined && isFar(span, midpoint, tolerance) ? [toFound(item, span, midpoint)] : [];
  });
}

function isFar({ from, to, isExact }: Span, midpoint: Day, tolerance: number): boolean {
  const [earliest, latest] = [addDays(midpoint, -tolerance), addDays(midpoint, tolerance)];
  if (isExact) return to < earliest || from > latest;
  return (from > midpoint && to > latest) || (to < midpoint && from < earliest);
}

function toFound(item: Rows['workPlanItems'], span: Span, midpoint: Day): Found {
  const [from, to] = [monthOf(span.from), monthOf(span.to)];
  const known = !span.isExact ? 'unknown' : from === to ? 'exactly' : 'between';
  return {
    at: [placeOf('workPlanItems', item, 'months')],
    params: { midpoint, item: nameOf(item), title: item.title, known, from, to },
  };
}
