import { describe, expect, it } from 'vitest';
import { moveRow } from '../../../core/commands/move-row.ts';
import { applyChanges } from '../../../core/change.ts';
import type { Project } from '../../../core/project.ts';
import { aBudgetLine, aProject } from '../../../core/testing.ts';
import { budgetTree, newLine, placeToMove } from './budget-tree.ts';

const budgetLines = [
  aBudgetLine({ id: 'bud_1', position: '1' }),
  aBudgetLine({ id: 'bud_12', parent: 'bud_1', position: '3' }),
  aBudgetLine({ id: 'bud_11', parent: 'bud_1', position: '2' }),
  aBudgetLine({ id: 'bud_2', position: '4' }),
  aBudgetLine({ id: 'bud_21', parent: 'bud_2', position: '5' }),
  aBudgetLine({ id: 'bud_3', position: '6', category: 'indirect' }),
];
const project = aProject({ budgetLines });
const namesIn = (record: Project) =>
  budgetTree(record).map(({ line, depth }) => `${'·'.repeat(depth)}${line.id.slice(4)}`);

const moved = (id: string, way: 'up' | 'down') => {
  const line = budgetTree(project).find((one) => one.line.id === id);
  const place = line && placeToMove(project, line, way);
  if (place === undefined) return undefined;
  const changes = moveRow.decide(project, { table: 'budgetLines', id, ...place });
  return namesIn(applyChanges(project, changes)).join(' ');
};

describe('budgetTree', () => {
  it('has each heading with its lines, in printed order', () => {
    expect(namesIn(project)).toEqual(['1', '·11', '·12', '2', '·21', '3']);
  });

  it('shows a line whose heading is gone, and does not follow a circle', () => {
    const lost = aBudgetLine({ id: 'bud_9', parent: 'bud_8', position: '9' });
    expect(namesIn(aProject({ budgetLines: [lost] }))).toEqual(['9']);
    const circle = [aBudgetLine({ id: 'bud_1' }), aBudgetLine({ id: 'bud_2', parent: 'bud_2' })];
    expect(namesIn(aProject({ budgetLines: circle }))).toEqual(['1']);
  });
});

describe('placeToMove', () => {
  it.each([
    ['bud_2', 'up', '2 ·21 1 ·11 ·12 3'],
    ['bud_1', 'down', '2 ·21 1 ·11 ·12 3'],
    ['bud_12', 'up', '1 ·12 ·11 2 ·21 3'],
    ['bud_11', 'down', '1 ·12 ·11 2 ·21 3'],
    ['bud_3', 'up', '1 ·11 ·12 3 2 ·21'],
  ] as const)('moves %s %s among its neighbours', (id, way, order) => {
    expect(moved(id, way)).toBe(order);
  });

  it('has no place beyond the first and the last', () => {
    expect(moved('bud_1', 'up')).toBeUndefined();
    expect(moved('bud_21', 'down')).toBeUndefined();
  });
});

const withNew = (heading?: (typeof budgetLines)[number]) =>
  namesIn(aProject({ budgetLines: [...budgetLines, newLine(project, 'bud_x', heading)] })).join(' ');

describe('newLine', () => {
  it('stands at the end of its heading, and counts as that does', () => {
    expect(withNew(budgetLines[0])).toBe('1 ·11 ·12 ·x 2 ·21 3');
    expect(newLine(project, 'bud_x', budgetLines[5]).category).toBe('indirect');
  });

  it('is a heading at the end of all where it has none above it', () => {
    expect(withNew()).toBe('1 ·11 ·12 2 ·21 3 x');
  });
});
