import { describe, expect, it } from 'vitest';
import { day } from '../../../base/day.ts';
import { aHold, anItem, aProject } from '../../../testing.ts';
import { codesOf, holdOfOpenItem } from './held-items.ts';

describe('codesOf', () => {
  it('gives running numbers as runs in order, then codes of another form, each once', () => {
    const codes = ['34', '50', '36', 'A 1.2', '35', '34', undefined, '51'];
    const items = codes.map((code, index) => {
      const { code: _, ...item } = anItem({ id: `itm_${index}` });
      return code === undefined ? item : { ...item, code };
    });
    expect(codesOf(items)).toEqual(['34-36', '50-51', 'A 1.2']);
  });
});

describe('holdOfOpenItem', () => {
  it('lets nothing rest that is completed or cancelled', () => {
    const project = aProject({ holds: [aHold()] });
    const on = day('2022-03-31');
    expect(holdOfOpenItem(project, anItem(), on)?.id).toBe('hld_1');
    expect(holdOfOpenItem(project, anItem({ state: 'completed' }), on)).toBeUndefined();
    expect(holdOfOpenItem(project, anItem({ state: 'cancelled' }), on)).toBeUndefined();
    expect(holdOfOpenItem(project, anItem(), day('2021-12-31'))).toBeUndefined();
  });
});
