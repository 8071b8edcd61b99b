import { type Day, addDays, day } from '../../../base/day.ts';
import { type Period, isInPeriod } from '../../../base/period.ts';
import { spentBefore } from '../../../budget/spending.ts';
import { participationsIn } from '../../../evidence/participations.ts';
import type { Project } from '../../../project.ts';
import type { Block, Line } from '../../document.ts';
import { type Draft, say } from '../../phrase.ts';

const words = {
  holds: 'Holds',
  people: 'Participations',
  money: 'Spending',
  holdCounts:
    '{began, plural, =0 {none began} other {# began}}, {ended, plural, =0 {none ended} other {# ended}} in the period',
  peopleCounts: '{now} in the period, {before} before it',
  moneySums: '{now} to date, {before} before the period',
} as const;

/** The words of what has changed, in figures. */
export const changesInFiguresWords = words;

/** Holds, participations and spending since before the period, a line each: counts of people, never who. No block where nothing has changed. */
export function changesInFigures(project: Project, period: Period): readonly Block<Draft>[] {
  const lines: readonly (readonly [string, Line<Draft> | undefined])[] = [
    [words.holds, holdsLine(project, period)],
    [words.people, peopleLine(project, period)],
    [words.money, moneyLine(project, period)],
  ];
  const facts = lines.flatMap(([name, line]) =>
    line === undefined ? [] : [{ name: [say(name)], lines: [line] }],
  );
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

function holdsLine({ holds }: Project, period: Period): Line<Draft> | undefined {
  const isIn = (on: Day | undefined): boolean => on !== undefined && isInPeriod(period, on);
  const began = holds.filter(({ since }) => isIn(since)).length;
  const ended = holds.filter(({ until }) => isIn(until)).length;
  return began + ended === 0 ? undefined : [say(words.holdCounts, { began, ended })];
}

const first = day('0000-01-01');

function peopleLine(project: Project, period: Period): Line<Draft> | undefined {
  const before = participationsIn(project, { from: first, to: addDays(period.from, -1) })?.total;
  const now = participationsIn(project, period)?.total ?? 0;
  return before === undefined || now === 0 ? undefined : [say(words.peopleCounts, { now, before })];
}

function moneyLine(project: Project, { from, to }: Period): Line<Draft> | undefined {
  const [before, now] = [spentBefore(project, from), spentBefore(project, addDays(to, 1))];
  const hasChanged = before !== undefined && now !== undefined && before.minor !== now.minor;
  return hasChanged && before.minor !== 0 ? [say(words.moneySums, { now, before })] : undefined;
}
