import { wordsOf } from '../base/text.ts';
import { findRow } from '../indexes.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Costs fall inside the implementation period, but for what closes a project. */
export const costsFallInTheImplementationPeriod: Check = {
  id: 'costs-fall-in-the-implementation-period',
  catalogue: 'FI-03',
  severity: 'error',
  rule: 'Costs are eligible inside the implementation period, except those of final reports, expenditure verification, audit and final evaluation.',
  message:
    '{count, plural, one {A cost falls} other {# costs fall}} outside the implementation period ({from} to {to}), first on {on}: {amount}.',
  find,
};

function find(project: Project): readonly Found[] {
  const row = projectRowOf(project);
  const { start, end } = row ?? {};
  if (start === undefined || end === undefined) return [];
  const outside = project.expenditures
    .filter((cost) => cost.on < start || (cost.on > end && !closesTheProject(project, cost)))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const [first] = outside;
  if (!first) return [];
  return [
    {
      at: outside.map((cost) => placeOf('expenditures', cost, 'on')),
      params: { count: outside.length, from: start, to: end, on: first.on, amount: first.amount },
    },
  ];
}

const closing = /final report|verif|audit|evaluat|rapport final|vérif|évaluat/iu;

function closesTheProject(project: Project, cost: Rows['expenditures']): boolean {
  const title = findRow(project, 'budgetLines', cost.line)?.title;
  return [...wordsOf(cost.description), ...wordsOf(title)].some((words) => closing.test(words));
}
