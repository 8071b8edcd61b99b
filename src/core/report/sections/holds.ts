import type { Day } from '../../base/day.ts';
import { type Period, overlaps } from '../../base/period.ts';
import { placeOf } from '../../checks/check.ts';
import type { Project, Rows } from '../../project.ts';
import type { Block, Fact, Line } from '../document.ts';
import { type Draft, gap, say, text, value, type Words } from '../phrase.ts';
import { holdOfOpenItem } from './items/held-items.ts';
import { restWords, whatRests } from './items/what-rests.ts';
import type { Section, SectionContext } from './section.ts';
import { hasWords, notesOf, textOr } from './tables/cells.ts';

type Hold = Rows['holds'];

const words = {
  none: 'No activity was on hold in the period.',
  count:
    'At the end of the period, {held} of {total, plural, one {# item} other {# items}} of the work plan {held, plural, one {is} other {are}} on hold.',
  noneLeft: 'At the end of the period, no item of the work plan is on hold.',
  onHold: 'On hold',
  ...restWords,
  since: 'Since',
  noSince: 'The first day is not recorded.',
  until: 'Until',
  review: 'Review on',
  noReview: 'No day of review is recorded.',
  agreedWith: 'Agreed with',
  noBody: 'The record does not say with whom this was agreed.',
  reason: 'Reason',
  noReason: 'The reason is not recorded.',
  noReasonHere: 'Not recorded; the source points to its section {section}.',
  resume: 'Condition to resume',
} as const;

/** Why work rests: for each hold of the period what, since when, agreed with whom, why, and when it is looked at again. */
export const holds: Section = {
  id: 'holds',
  summary: 'Each hold of the period: what rests, since when, why, agreed with whom, and when it is reviewed.',
  words,
  build,
};

function build({ project, period, asOf }: SectionContext): readonly Block<Draft>[] {
  const found = holdsIn(project, period);
  if (found.length === 0) return [{ kind: 'paragraph', line: [say(words.none)] }];
  return [
    { kind: 'paragraph', line: [sayCount(project, asOf)] },
    ...found.map((hold): Block<Draft> => ({ kind: 'facts', facts: factsOf(project, hold, asOf) })),
  ];
}

/** The holds that were in force on any day of a period, those since an unknown day first. */
const holdsIn = (project: Project, period: Period): readonly Hold[] =>
  project.holds
    .filter(({ since = period.from, until = period.to }) => overlaps({ from: since, to: until }, period))
    .toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1));

/** How many rest, of the items of the plans that they stand in. */
function sayCount(project: Project, asOf: Day): Words {
  const held = project.workPlanItems.filter((item) => holdOfOpenItem(project, item, asOf) !== undefined);
  const plans = new Set(held.map((item) => item.plan));
  const total = project.workPlanItems.filter((item) => plans.has(item.plan)).length;
  return held.length === 0 ? say(words.noneLeft) : say(words.count, { held: held.length, total });
}

function factsOf(project: Project, hold: Hold, asOf: Day): readonly Fact<Draft>[] {
  const { until, agreedWith, resumeCondition } = hold;
  return [
    { name: [say(words.onHold)], lines: whatRests(project, hold, asOf), at: placeOf('holds', hold, 'of') },
    factOf(hold, 'since', [hold.since === undefined ? gap(words.noSince) : value(hold.since)]),
    ...(until === undefined ? [] : [factOf(hold, 'until', [value(until)])]),
    ...reviewOf(hold),
    factOf(hold, 'agreedWith', [textOr(agreedWith, gap(words.noBody))]),
    factOf(hold, 'reason', [reasonOf(hold), ...notesOf(hold)]),
    ...(hasWords(resumeCondition) ? [factOf(hold, 'resumeCondition', [text(resumeCondition)])] : []),
  ];
}

const names = {
  since: words.since,
  until: words.until,
  reviewOn: words.review,
  agreedWith: words.agreedWith,
  reason: words.reason,
  resumeCondition: words.resume,
} as const;

const factOf = (hold: Hold, field: keyof typeof names, line: Line<Draft>): Fact<Draft> => ({
  name: [say(names[field])],
  lines: [line],
  at: placeOf('holds', hold, field),
});

/** A hold that ends on a known day needs no review. */
function reviewOf({ reviewOn, until, ...hold }: Hold): readonly Fact<Draft>[] {
  if (reviewOn !== undefined) return [factOf(hold, 'reviewOn', [value(reviewOn)])];
  return until === undefined ? [factOf(hold, 'reviewOn', [gap(words.noReview)])] : [];
}

function reasonOf({ reason, section }: Hold): Words {
  if (hasWords(reason)) return text(reason);
  return section === undefined ? gap(words.noReason) : gap(words.noReasonHere, { section });
}
