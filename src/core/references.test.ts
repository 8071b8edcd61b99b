import { describe, expect, it } from 'vitest';
import { emptyProject } from './project.ts';
import { idsAt, usesOf } from './references.ts';
import { aHold, aLink, aProject, aProjectRow, aSource, anActivity, anIndicator, anItem } from './testing.ts';

const readFrom = { source: 'src_1', line: 3, confidence: 'certain' } as const;

describe('usesOf', () => {
  const project = aProject({
    sources: [aSource()],
    activities: [anActivity({ readFrom })],
    links: [aLink({ from: 'act_1', to: 'res_1' })],
    workPlanItems: [anItem({ activities: ['act_1', 'act_1'] })],
    indicators: [anIndicator({ targets: [] })],
  });
  it('lists each row that names another, and by which field', () => {
    const uses = usesOf(project, 'act_1').map(({ reference, row }) => [
      row.id,
      reference.path,
      reference.onRemove,
    ]);
    expect(uses).toEqual([
      ['lnk_11', 'from', 'remove'],
      ['itm_1', 'activities[]', 'clear'],
    ]);
    expect(usesOf(project, 'src_1').map(({ row }) => row.id)).toEqual(['act_1']);
  });
  it('is empty where nothing names it', () => {
    expect(usesOf(project, 'lnk_11')).toEqual([]);
    expect(usesOf(emptyProject, 'act_1')).toEqual([]);
  });
});

describe('idsAt', () => {
  it('reads a field, a list and a map', () => {
    const row = aProjectRow({
      implementer: 'org_1',
      funders: [{ organisation: 'org_2' }, { organisation: 'org_3' }],
      valuesReadFrom: { start: readFrom, end: { ...readFrom, source: 'src_2' } },
    });
    expect(idsAt(row, 'implementer')).toEqual(['org_1']);
    expect(idsAt(row, 'contractingAuthority')).toEqual([]);
    expect(idsAt(row, 'funders[].organisation')).toEqual(['org_2', 'org_3']);
    expect(idsAt(row, 'valuesReadFrom.*.source')).toEqual(['src_1', 'src_2']);
    expect(idsAt(aHold({ of: ['itm_1', 'str_1'] }), 'of[]')).toEqual(['itm_1', 'str_1']);
  });
});
