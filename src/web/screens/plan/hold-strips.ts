/** Where holds run through the months of a plan. A plan is an axis of time: what rests in it counts, whatever day the record stands at. */

import type { Id } from '../../../core/base/id.ts';
import { type Month, monthOf } from '../../../core/base/month.ts';
import { holdsOf } from '../../../core/indexes.ts';
import type { Project, Rows } from '../../../core/project.ts';
import type { Span } from './plan-months.ts';

type Item = Rows['workPlanItems'];
type Hold = Rows['holds'];

/** A hold in a plan: its first and last column. */
export type HoldStrip = { readonly hold: Hold; readonly from: number; readonly to: number };

/** The hold under which an item rests in a plan, its own before its strand's; `undefined` where it is live, completed or cancelled. */
export function stripOfItem(project: Project, item: Item, spans: readonly Span[]): HoldStrip | undefined {
  if (item.state === 'completed' || item.state === 'cancelled') return undefined;
  return (
    stripIn(project, item.id, spans) ??
    (item.strand === undefined ? undefined : stripIn(project, item.strand, spans))
  );
}

/** The hold under which a row itself, item or strand, rests in a plan; of several the one that reaches furthest. */
export function stripIn(project: Project, id: Id, spans: readonly Span[]): HoldStrip | undefined {
  return holdsOf(project, id)
    .flatMap((hold) => stripOf(hold, spans))
    .toSorted((a, b) => b.to - a.to || a.from - b.from)[0];
}

function stripOf(hold: Hold, spans: readonly Span[]): readonly HoldStrip[] {
  if (spans.length === 0) return isOpenEnded(hold) ? [{ hold, from: -1, to: -1 }] : [];
  const since = hold.since === undefined ? undefined : monthOf(hold.since);
  const until = hold.until === undefined ? undefined : monthOf(hold.until);
  const isIn = ({ months }: Span): boolean => months.some((month) => isBetween(month, since, until));
  const from = spans.findIndex(isIn);
  return from < 0 ? [] : [{ hold, from, to: spans.findLastIndex(isIn) }];
}

const isOpenEnded = ({ until }: Hold): boolean => until === undefined;

const isBetween = (month: Month, since: Month | undefined, until: Month | undefined): boolean =>
  (since === undefined || since <= month) && (until === undefined || month <= until);
