import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../core/change.ts';
import { moveRow } from '../../../core/commands/move-row.ts';
import { aLink, aProject, aResult } from '../../../core/testing.ts';
import { findChainRow, inOutlineOrder } from './chain-row.ts';
import { moveOf } from './move.ts';

const outputs = ['1', '2', '3'].map((code) => aResult({ id: `res_${code}`, code, position: code }));
const project = aProject({
  results: [...outputs, aResult({ id: 'res_o', level: 'outcome', position: '9' })],
  links: [aLink({ from: 'res_3', to: 'res_o' })],
});
const moved = (id: string, way: 'up' | 'down'): string | undefined => {
  const row = findChainRow(project, id);
  const move = row && moveOf(project, row, way);
  if (move === undefined) return undefined;
  return inOutlineOrder(applyChanges(project, moveRow.decide(project, move.input)))
    .filter(({ level }) => level === 'output')
    .map(({ code }) => code)
    .join('');
};

describe('moveOf', () => {
  it('moves a row past the one beside it', () => {
    expect(moved('res_1', 'down')).toBe('321');
    expect(moved('res_2', 'up')).toBe('321');
  });

  it('has nowhere to go at the ends, nor past a row that stands below another result', () => {
    expect(moved('res_1', 'up')).toBeUndefined();
    expect(moved('res_2', 'down')).toBeUndefined();
    expect(moved('res_3', 'up')).toBeUndefined();
  });
});
