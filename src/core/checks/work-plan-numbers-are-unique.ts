import { nextFreeCode } from '../base/code.ts';
import { put } from '../change.ts';
import type { Project, Rows } from '../project.ts';
import { numberedItems, type NumberedItem } from '../workplan/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** No two items of a work plan have one number. */
export const workPlanNumbersAreUnique: Check = {
  id: 'work-plan-numbers-are-unique',
  catalogue: 'AC-01',
  severity: 'error',
  rule: 'Good practice: a number names one item of a work plan, since reports, budgets and partners refer to items by it.',
  message:
    'Number {code} stands for {count, plural, one {# item} other {# items}} of the work plan: for “{title}” and again for “{later}”. The next free number is {free}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.workPlans.flatMap((plan) => findInPlan(numberedItems(project, plan)));
}

function findInPlan(numbered: readonly NumberedItem[]): readonly Found[] {
  if (new Set(numbered.map(({ number }) => number)).size === numbered.length) return [];
  const byNumber = new Map<string, Rows['workPlanItems'][]>();
  for (const { item, number } of numbered)
    byNumber.set(`${number}`, [...(byNumber.get(`${number}`) ?? []), item]);
  const taken = new Set(byNumber.keys());
  return [...byNumber].flatMap(([code, items]) => (items.length < 2 ? [] : [toFound(code, items, taken)]));
}

function toFound(code: string, items: readonly Rows['workPlanItems'][], taken: ReadonlySet<string>): Found {
  const free = nextFreeCode(code, taken);
  const [first, ...later] = items;
  const changes = later.map((item) => put('workPlanItems', { ...item, code: free }));
  return {
    at: [...later, ...(first ? [first] : [])].map((item) => placeOf('workPlanItems', item, 'code')),
    params: {
      code,
      count: items.length,
      title: first?.title ?? {},
      later: later.map(({ title }) => title),
      free,
    },
    ...(later.length === 1 ? { fix: { title: 'Renumber the later {code} to {free}', changes } } : {}),
  };
}
