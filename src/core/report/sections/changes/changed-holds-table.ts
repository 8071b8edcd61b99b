import type { Day } from '../../../base/day.ts';
import { type Period, isInPeriod } from '../../../base/period.ts';
import { placeOf } from '../../../checks/check.ts';
import type { Project, Rows } from '../../../project.ts';
import type { Block, Line } from '../../document.ts';
import { type Draft, gap, say } from '../../phrase.ts';
import { restWords, whatRests } from '../items/what-rests.ts';
import { cell, linesCell, notesOf, textOr } from '../tables/cells.ts';
import { type ColumnOf, tableOf } from '../tables/columns.ts';

type Changed = {
  readonly hold: Rows['holds'];
  readonly began: Day | undefined;
  readonly ended: Day | undefined;
  readonly rests: readonly Line<Draft>[];
};

const words = {
  caption: 'Work put on hold or taken up again',
  what: 'Work',
  change: 'Change|of a hold',
  reason: 'Reason',
  began: 'On hold since {since}',
  ended: 'On hold until {until}',
  noReason: 'The reason is not recorded.',
} as const;

/** The words of the table of holds that began or ended. */
export const changedHoldsWords = { ...words, ...restWords } as const;

/** The holds that began or ended in a period: what rests, the change and why, in the order of the days. No block where there are none. */
export const changedHoldsTable = (project: Project, period: Period): readonly Block<Draft>[] =>
  tableOf({
    id: 'tbl-changed-holds',
    caption: [say(words.caption)],
    columns,
    groups: [{ rows: changedIn(project, period) }],
  });

function changedIn(project: Project, period: Period): readonly Changed[] {
  const within = (on: Day | undefined): Day | undefined =>
    on !== undefined && isInPeriod(period, on) ? on : undefined;
  return project.holds
    .map((hold) => ({
      hold,
      began: within(hold.since),
      ended: within(hold.until),
      rests: whatRests(project, hold, period.to),
    }))
    .filter(({ began, ended }) => began !== undefined || ended !== undefined)
    .toSorted((a, b) => (firstOf(a) < firstOf(b) ? -1 : firstOf(a) > firstOf(b) ? 1 : 0));
}

const firstOf = ({ began, ended }: Changed): string => began ?? ended ?? '';

const columns: readonly ColumnOf<Changed>[] = [
  {
    heading: words.what,
    share: 12,
    kind: 'text',
    cell: ({ hold, rests }) => linesCell(rests, placeOf('holds', hold, 'of')),
  },
  {
    heading: words.change,
    share: 8,
    kind: 'text',
    cell: ({ hold, began, ended }) =>
      linesCell(
        [
          ...(began === undefined ? [] : [[say(words.began, { since: began })]]),
          ...(ended === undefined ? [] : [[say(words.ended, { until: ended })]]),
        ],
        placeOf('holds', hold, began === undefined ? 'until' : 'since'),
      ),
  },
  {
    heading: words.reason,
    share: 14,
    kind: 'text',
    cell: ({ hold }) =>
      cell([textOr(hold.reason, gap(words.noReason)), ...notesOf(hold)], placeOf('holds', hold, 'reason')),
  },
];
