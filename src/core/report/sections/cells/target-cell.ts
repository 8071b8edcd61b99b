import type { Day } from '../../../base/day.ts';
import { placeOf, readAt } from '../../../checks/check.ts';
import type { Indicator, Target } from '../../../indicators/indicator.ts';
import { type Revision, revisionsOf, targetsInForce } from '../../../indicators/target-revisions.ts';
import type { Cell, Line } from '../../document.ts';
import { type Draft, type Words, gap, say, text, value } from '../../phrase.ts';
import { cell, joinNotes, linesCell } from '../tables/cells.ts';
import { linesOfCells } from '../words/indicator-values.ts';
import { targetParams, targetPhrase, targetWords } from '../words/targets.ts';

/** The words of a cell of targets. */
export const targetCellWords = {
  ...targetWords,
  due: 'by {due}',
  milestone: 'Milestone',
  finalTarget: 'Final target',
  noTarget: 'No target',
  revisedOn: 'Target revised on {on}.',
  revised: 'Target revised.',
  before: 'Before: {value}.',
  beforeAtLeast: 'Before: at least {value}.',
  beforeAtMost: 'Before: at most {value}.',
  beforeBetween: 'Before: between {value} and {to}.',
} as const;

const words = targetCellWords;

/** The targets of an indicator on a day: milestones, then the final target, each with its date and splits; footnotes tell of revisions. */
export function targetCell(indicator: Indicator, asOf: Day): Cell<Draft> {
  const targets = targetsInForce(indicator, asOf);
  const final = targets.at(-1);
  if (final === undefined) return cell([gap(words.noTarget)]);
  return linesCell(
    [
      ...targets.slice(0, -1).flatMap((target) => [[say(words.milestone)], ...linesOf(indicator, target)]),
      ...(targets.length > 1 ? [[say(words.finalTarget)]] : []),
      ...linesOf(indicator, final, revisionNotes(indicator, asOf)),
    ],
    placeOf('indicators', readAt(indicator, final), 'targets'),
  );
}

const linesOf = (indicator: Indicator, target: Target, notes: Line<Draft> = []): readonly Line<Draft>[] => [
  [targetPhrase(indicator, target), ...notes],
  ...(target.due === undefined ? [] : [[say(words.due, { due: target.due })]]),
  ...linesOfCells(indicator, target.cells),
];

const revisionNotes = (indicator: Indicator, asOf: Day): Line<Draft> =>
  joinNotes(revisionsOf(indicator, asOf).map((revision) => revisionNote(indicator, revision)));

function revisionNote(indicator: Indicator, { before, after }: Revision): Draft {
  const { since, reason } = after;
  const line: Line<Words> = [
    since === undefined ? say(words.revised) : say(words.revisedOn, { on: since }),
    value(' '),
    beforePhrase(indicator, before),
    ...(reason === undefined ? [] : [value(' '), text(reason)]),
  ];
  return { kind: 'footnote', line };
}

function beforePhrase(indicator: Indicator, target: Target): Words {
  const params = targetParams(indicator, target);
  switch (target.operator) {
    case 'at-least':
      return say(words.beforeAtLeast, params);
    case 'at-most':
      return say(words.beforeAtMost, params);
    case 'between':
      return say('to' in params ? words.beforeBetween : words.beforeAtLeast, params);
    default:
      return say(words.before, params);
  }
}
