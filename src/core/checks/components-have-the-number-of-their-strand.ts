import { runningNumberOf } from '../base/code.ts';
import { findRow, itemsOfStrand } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { componentOf } from '../workplan/crosswalk.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** A strand of the work plan has the number of the logframe component that it delivers. */
export const componentsHaveTheNumberOfTheirStrand: Check = {
  id: 'components-have-the-number-of-their-strand',
  catalogue: 'AC-09',
  severity: 'warning',
  rule: 'Good practice: what is component 1 in the logframe is strand 1 in the work plan.',
  message:
    'Components of the logframe and strands of the work plan are numbered differently (component = strand): {pairs}.',
  find,
};

type Pair = { readonly strand: Rows['strands']; readonly component: string };

function find(project: Project): readonly Found[] {
  const pairs = project.strands.flatMap((strand): readonly Pair[] => {
    const component =
      runningNumberOf(strand.code) === undefined ? undefined : mainComponentOf(project, strand);
    return component === undefined ? [] : [{ strand, component }];
  });
  const differing = pairs.filter(({ strand, component }) => Number(strand.code) !== Number(component));
  if (differing.length === 0) return [];
  return [
    {
      at: differing.map(({ strand }) => placeOf('strands', strand, 'code')),
      params: {
        pairs: differing
          .toSorted((a, b) => Number(a.component) - Number(b.component))
          .map(({ strand, component }) => `${component} = ${strand.code}`),
      },
    },
  ];
}

function mainComponentOf(project: Project, strand: Rows['strands']): string | undefined {
  const items = itemsOfStrand(project, strand.id);
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const component of new Set((item.activities ?? []).map((id) => componentOfId(project, id)))) {
      if (component !== undefined) counts.set(component, (counts.get(component) ?? 0) + 1);
    }
  }
  const [component, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count * 2 > items.length ? component : undefined;
}

function componentOfId(project: Project, id: string): string | undefined {
  const activity = findRow(project, 'activities', id);
  return activity && componentOf(activity);
}
