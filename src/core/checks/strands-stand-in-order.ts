import { runningNumberOf } from '../base/code.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** Strands are printed in the order of their numbers. */
export const strandsStandInOrder: Check = {
  id: 'strands-stand-in-order',
  catalogue: 'AC-07',
  severity: 'advice',
  rule: 'Good practice: strands are printed in the order of their numbers.',
  message: 'The strands stand in the order {order}.',
  find,
};

function find(project: Project): readonly Found[] {
  const numbered = project.strands
    .flatMap((strand) => {
      const number = runningNumberOf(strand.code);
      return number === undefined || strand.position === undefined
        ? []
        : [{ strand, number, position: strand.position }];
    })
    .toSorted((a, b) => (a.position < b.position ? -1 : 1));
  const late = numbered.filter(({ number }, index) => number < (numbered[index - 1]?.number ?? 0));
  if (late.length === 0) return [];
  return [
    {
      at: late.map(({ strand }) => placeOf('strands', strand, 'position')),
      params: { order: numbered.map(({ number }) => String(number)) },
    },
  ];
}
