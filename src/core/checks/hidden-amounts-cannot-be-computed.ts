import type { Id } from '../base/id.ts';
import { type Money, subtractMoney, sumMoney } from '../base/money.ts';
import { headingsOf } from '../budget/totals.ts';
import { linesOf } from '../indexes.ts';
import { type Project, type Rows, projectRowOf } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** An amount that is withheld does not follow from those that are shown. */
export const hiddenAmountsCannotBeComputed: Check = {
  id: 'hidden-amounts-cannot-be-computed',
  catalogue: 'RD-06',
  severity: 'error',
  rule: 'Good practice: one hidden amount among visible ones with a visible total is no secret.',
  message: 'The amount of “{title}” is withheld, but it is the total of {total} less the amounts beside it.',
  find,
};

type Sum = { readonly total: Money | undefined; readonly lines: readonly Rows['budgetLines'][] };

function find(project: Project): readonly Found[] {
  const hidden = new Set(
    project.redactions.filter(({ field }) => field.startsWith('stated')).map(({ row }) => row),
  );
  if (hidden.size === 0) return [];
  return sumsOf(project, hidden).flatMap(({ total, lines }) => {
    const [only, ...others] = lines.filter(({ id }) => hidden.has(id));
    const shown = lines.filter(({ id }) => !hidden.has(id));
    if (!only || others.length > 0 || total === undefined || !areKnown(shown, total)) return [];
    return [{ at: [placeOf('budgetLines', only, 'stated')], params: { title: only.title, total } }];
  });
}

/** The sums of a budget whose total is shown: that of the headings, and that of each heading. */
function sumsOf(project: Project, hidden: ReadonlySet<Id>): readonly Sum[] {
  const row = projectRowOf(project);
  const headings = headingsOf(project);
  const total = row && !hidden.has(row.id) ? row.statedTotal : undefined;
  const below = headings.filter(({ id }) => !hidden.has(id));
  return [
    { total, lines: headings.filter(({ category }) => category !== 'in-kind') },
    ...below.map((heading) => ({ total: heading.stated, lines: linesOf(project, heading.id) })),
  ];
}

function areKnown(lines: readonly Rows['budgetLines'][], total: Money): boolean {
  const amounts = lines.flatMap(({ stated }) => (stated?.currency === total.currency ? [stated] : []));
  if (amounts.length < lines.length) return false;
  return subtractMoney(total, sumMoney(amounts, total.currency)).minor >= 0;
}
