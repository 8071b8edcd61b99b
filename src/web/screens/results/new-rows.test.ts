import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../core/change.ts';
import { commands } from '../../../core/commands/index.ts';
import { aLink, aProject, aResult, anActivity, anIndicator } from '../../../core/testing.ts';
import { findChainRow, inOutlineOrder } from './chain-row.ts';
import { type NewRow, commandOf, levelBelow, offeredCode, prefixOf } from './new-rows.ts';

const project = aProject({
  results: [
    aResult({ id: 'res_o', code: '1', level: 'outcome', position: '1' }),
    aResult({ id: 'res_1', code: '1.1', position: '2' }),
    aResult({ id: 'res_2', code: '1.2', position: '4' }),
  ],
  activities: [anActivity({ id: 'act_1', code: '1.1.1' })],
  links: [aLink({ from: 'res_1', to: 'res_o' }), aLink({ from: 'act_1', to: 'res_1' })],
  indicators: [
    anIndicator({ result: 'res_1', code: '1.1a' }),
    anIndicator({ id: 'ind_2', result: 'res_1', code: '1.1c' }),
  ],
});
const newOutput: NewRow = { table: 'results', level: 'output', serves: 'res_o' };

describe('offeredCode', () => {
  it.each<[NewRow, string]>([
    [newOutput, '1.3'],
    [{ table: 'results', level: 'outcome', serves: undefined }, '2'],
    [{ table: 'activities', serves: 'res_1' }, '1.1.2'],
    [{ table: 'activities', serves: 'res_2' }, '1.2.1'],
    [{ table: 'indicators', result: 'res_1' }, '1.1b'],
    [{ table: 'assumptions', level: 'output', result: 'res_1' }, '1'],
    [{ table: 'means' }, ''],
  ])('of %o is %s', (row, code) => expect(offeredCode(project, row)).toBe(code));

  it('is empty where rows have no numbers', () => {
    const { code: _, ...bare } = aResult();
    expect(offeredCode(aProject({ results: [bare] }), { table: 'indicators', result: 'res_1' })).toBe('');
  });
});

describe('commandOf', () => {
  const written = { code: ' 1.3 ', words: { en: 'Manuals in use' }, id: 'res_new', linkId: 'lnk_new' };

  const decide = (row: NewRow, id: string) => {
    const { command, input } = commandOf(project, row, { ...written, id });
    return commands.find(({ name }) => name === command)?.decide(project, input) ?? [];
  };

  it('adds the row behind those beside it, linked to what it serves, in one go', () => {
    const after = applyChanges(project, decide(newOutput, written.id));
    expect(findChainRow(after, 'res_new')).toMatchObject({
      code: '1.3',
      level: 'output',
      words: { en: 'Manuals in use' },
    });
    expect(after.links.find(({ id }) => id === 'lnk_new')).toMatchObject({
      to: 'res_o',
      primary: true,
      origin: 'explicit',
    });
    expect(inOutlineOrder(after).map(({ id }) => id)).toEqual([
      'res_o',
      'res_1',
      'act_1',
      'res_new',
      'res_2',
    ]);
  });

  it.each<NewRow>([
    { table: 'activities', serves: undefined },
    { table: 'indicators', result: 'res_1' },
    { table: 'assumptions', level: 'output', result: 'res_1' },
    { table: 'means' },
    { table: 'risks' },
  ])('makes a row that its table takes: %o', (row) =>
    expect(decide(row, `${prefixOf(row.table)}_9`)).toHaveLength(1),
  );
});

describe('levelBelow', () => {
  it('is the next level that the record has, an output where it has none', () => {
    expect(levelBelow(project, 'outcome')).toBe('output');
    expect(levelBelow(project, 'impact')).toBe('outcome');
    expect(levelBelow(aProject(), 'impact')).toBe('outcome');
    expect(levelBelow(aProject(), 'output')).toBe('output');
  });
});
