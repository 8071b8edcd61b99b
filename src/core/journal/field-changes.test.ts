import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../test/cases.ts';
import { arbitraryChanges, arbitraryProject } from '../../../test/arbitrary-project.ts';
import { anEntry } from '../../../test/journal-of.ts';
import { applyChanges, put, remove } from '../change.ts';
import { aProject, anActivity } from '../testing.ts';
import { fieldChanges, fieldsOfEntry, isSameValue } from './field-changes.ts';

const activity = anActivity({ id: 'act_1', code: '1.1' });
const project = aProject({ activities: [activity] });

describe('fieldChanges', () => {
  it('names the fields that get another value, and no others', () => {
    expect(fieldChanges(project, [put('activities', { ...activity, code: '1.2' })])).toEqual([
      { table: 'activities', row: 'act_1', field: 'code', before: '1.1', after: '1.2' },
    ]);
    expect(fieldChanges(project, [put('activities', structuredClone(activity))])).toEqual([]);
  });
  it('names every field of a row that comes or goes', () => {
    const fields = Object.keys(activity);
    const gone = fieldChanges(project, [remove('activities', 'act_1')]);
    expect(gone.map(({ field, after }) => [field, after])).toEqual(fields.map((field) => [field, undefined]));
    const come = fieldChanges(aProject(), [put('activities', activity)]);
    expect(come.map(({ field, before }) => [field, before])).toEqual(
      fields.map((field) => [field, undefined]),
    );
  });
  it('sees several changes of a row as one', () => {
    const changes = [put('activities', { ...activity, code: '9' }), put('activities', activity)];
    expect(fieldChanges(project, changes)).toEqual([]);
  });
  it('is empty just where the record stays the same', () => {
    fc.assert(
      fc.property(arbitraryProject(2), arbitraryChanges(), (record, changes) => {
        const after = applyChanges(record, changes);
        expect(fieldChanges(record, changes).length === 0).toBe(isSameValue(record, after));
      }),
      { numRuns: cases(60) },
    );
  });
});

describe('fieldsOfEntry', () => {
  it('is what the changes of the entry did to the record that they met', () => {
    fc.assert(
      fc.property(arbitraryProject(2), arbitraryChanges(), (record, changes) => {
        expect(fieldsOfEntry(anEntry(record, changes))).toEqual(fieldChanges(record, changes));
      }),
      { numRuns: cases(60) },
    );
  });
});

describe('isSameValue', () => {
  it('compares by content, and tells no value from null', () => {
    expect(isSameValue({ en: 'a', fr: 'b' }, { fr: 'b', en: 'a' })).toBe(true);
    expect(isSameValue(undefined, null)).toBe(false);
    expect(isSameValue(null, undefined)).toBe(false);
    expect(isSameValue(undefined, undefined)).toBe(true);
  });
});
