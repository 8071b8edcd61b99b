import { describe, expect, it } from 'vitest';
import { aProjectRow } from '../../testing.ts';
import { placeOfProjectEnd } from './project-end.ts';

describe('placeOfProjectEnd', () => {
  it('is the field of the project, with the line where it was read', () => {
    expect(placeOfProjectEnd(aProjectRow())).toEqual({ table: 'project', row: 'prj_1', field: 'end' });
    const valuesReadFrom = { end: { source: 'src_1', line: 5, confidence: 'certain' as const } };
    expect(placeOfProjectEnd(aProjectRow({ valuesReadFrom })).source).toEqual({ source: 'src_1', line: 5 });
  });
});
