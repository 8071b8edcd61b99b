import { describe, expect, it } from 'vitest';
import { aLink, aProject, aResult, anActivity, anAssumption } from '../../../core/testing.ts';
import { chainRowAt, viewOf } from './view-of.ts';

const project = aProject({
  results: [aResult()],
  activities: [anActivity({ id: 'act_1' })],
  links: [aLink({ id: 'lnk_1', from: 'act_1', to: 'res_1' })],
  risks: [{ id: 'rsk_1', statement: { en: 'Floods' } }],
  assumptions: [anAssumption({ id: 'asm_1', level: 'output', result: 'res_1' })],
});

describe('viewOf', () => {
  it.each([
    [{}, 'graph'],
    [{ tab: 'logframe', row: 'res_1' }, 'logframe'],
    [{ tab: 'nonsense' }, 'graph'],
    [{ row: 'res_1' }, 'graph'],
    [{ row: 'res_1', field: 'statement' }, 'outline'],
    [{ row: 'lnk_1' }, 'graph'],
    [{ row: 'asm_1', field: 'statement' }, 'logframe'],
    [{ row: 'rsk_1' }, 'logframe'],
    [{ row: 'res_gone' }, 'graph'],
  ])('of %o is %s', (asked, view) =>
    expect(viewOf(project, { tab: null, row: null, field: null, ...asked })).toBe(view),
  );
});

describe('chainRowAt', () => {
  it.each([
    ['res_1', 'res_1'],
    ['act_1', 'act_1'],
    ['lnk_1', 'act_1'],
    ['asm_1', 'res_1'],
    ['mea_1', undefined],
    [null, undefined],
  ])('of %s is %s', (row, id) => expect(chainRowAt(project, row)?.id).toBe(id));
});
