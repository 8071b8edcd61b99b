import { describe, expect, it } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { applyChanges } from '../change.ts';
import type { Project } from '../project.ts';
import { aProject, anActivity } from '../testing.ts';
import { moveRow } from './move-row.ts';

const withPositions = (...positions: readonly (string | undefined)[]): Project =>
  aProject({
    activities: positions.map((position, index) =>
      anActivity({ id: `act_${index + 1}`, ...(position === undefined ? {} : { position }) }),
    ),
  });
const orderOf = (project: Project): string =>
  project.activities
    .toSorted((a, b) => ((a.position ?? '') < (b.position ?? '') ? -1 : 1))
    .map((row) => row.id.slice(4))
    .join('');
const moved = (project: Project, id: string, after?: string) =>
  moveRow.decide(project, { table: 'activities', id, ...(after === undefined ? {} : { after }) });

describe('move-row', () => {
  const project = withPositions('000010', '000011', '000012', '000013');
  it.each([
    ['act_4', 'act_1', '1423'],
    ['act_1', 'act_4', '2341'],
    ['act_1', 'act_2', '2134'],
    ['act_3', undefined, '3124'],
  ])('moves %s behind %s by changing that row alone', (id, after, order) => {
    const changes = moved(project, id, after);
    expect(changes).toHaveLength(1);
    expect(orderOf(applyChanges(project, changes))).toBe(order);
  });
  it.each([
    ['equal positions', withPositions('1', '1', '1')],
    ['rows without position', withPositions('5', undefined, undefined)],
    ['no room between two', withPositions('1', '10', '2')],
  ])('gives all rows new positions where there are %s', (_, crowded) => {
    expect(orderOf(applyChanges(crowded, moved(crowded, 'act_3', 'act_1')))).toBe('132');
  });
  it('takes rows without positions as they are printed, by their codes', () => {
    const codes = ['2', '10', '1'];
    const coded = aProject({
      activities: codes.map((code, index) => anActivity({ id: `act_${index + 1}`, code })),
    });
    expect(orderOf(applyChanges(coded, moved(coded, 'act_2', 'act_3')))).toBe('321');
  });
  it('keeps finding room however often rows are moved', () => {
    let so = project;
    for (let count = 0; count < 200; count += 1) {
      so = applyChanges(so, moved(so, ['act_3', 'act_4', 'act_2'][count % 3] ?? '', 'act_1'));
    }
    expect(orderOf(so).startsWith('1')).toBe(true);
  });
  it('refuses rows that are not there, and tables without an order', () => {
    expectProblem(() => moved(project, 'act_9'), 'unknown-row', { id: 'act_9' });
    expectProblem(() => moved(project, 'act_1', 'act_9'), 'unknown-row', { id: 'act_9' });
    expectProblem(() => moved(project, 'act_1', 'act_1'), 'unknown-row', { id: 'act_1' });
    expectProblem(() => moveRow.decide(project, { table: 'links', id: 'lnk_1' }), 'invalid-input', {
      where: 'table',
    });
  });
});
