import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { type Block, type NumberedItem, blockOf, numberedItems, sayRun } from '../workplan/numbering.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** An item's number lies in the block of numbers that its strand holds, not in or right after that of another one. */
export const workPlanNumbersStayInTheirStrand: Check = {
  id: 'work-plan-numbers-stay-in-their-strand',
  catalogue: 'AC-05',
  severity: 'warning',
  rule: 'Good practice: each strand holds one block of numbers; a number in the block of another strand hints at a misplaced item.',
  message:
    '{count, plural, one {Item {codes} is printed} other {Items {codes} are printed}} under strand {strand}, but the number lies in or right after those of strand {other} ({range}).',
  find,
};

type StrandBlock = {
  readonly strand: Rows['strands'];
  readonly items: readonly NumberedItem[];
  readonly block: Block;
};

function find(project: Project): readonly Found[] {
  return project.workPlans.flatMap((plan) => {
    const blocks = blocksOf(project, numberedItems(project, plan));
    return blocks.flatMap((own) => blocks.flatMap((other) => (own === other ? [] : findStrays(own, other))));
  });
}

function blocksOf(project: Project, numbered: readonly NumberedItem[]): readonly StrandBlock[] {
  const byStrand = new Map<string, NumberedItem[]>();
  for (const one of numbered) {
    const id = one.item.strand ?? '';
    const known = byStrand.get(id);
    if (known) known.push(one);
    else byStrand.set(id, [one]);
  }
  return [...byStrand].flatMap(([id, items]) => {
    const [strand, block] = [findRow(project, 'strands', id), blockOf(items.map(({ number }) => number))];
    return strand !== undefined && block !== undefined ? [{ strand, items, block }] : [];
  });
}

function findStrays(own: StrandBlock, other: StrandBlock): readonly Found[] {
  const strays = own.items.filter(
    ({ number }) =>
      (number < own.block.first || number > own.block.last) &&
      number >= other.block.first &&
      number <= other.block.last + 1,
  );
  if (strays.length === 0 || own.block.first === other.block.last + 1) return [];
  return [
    {
      at: strays.map(({ item }) => placeOf('workPlanItems', item, 'strand')),
      params: {
        codes: strays.map(({ number }) => String(number)),
        count: strays.length,
        strand: nameOf(own.strand),
        other: nameOf(other.strand),
        range: sayRun(other.block),
      },
    },
  ];
}
