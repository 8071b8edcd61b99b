import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { type Change, put, remove } from '../../../core/change.ts';
import type { JournalEntry } from '../../../core/journal/journal-entry.ts';
import { aForum, aMeeting, aProject } from '../../../core/testing.ts';
import { anEntry } from '../../../../test/journal-of.ts';
import { byDay, isWanted, rowsOfEntry, stateOfEntry } from './journal-entries.ts';

const forum = aForum();
const project = aProject({ forums: [forum], meetings: [aMeeting()] });

const entry = (number: number, changes: readonly Change[], more: Partial<JournalEntry> = {}): JournalEntry =>
  anEntry(project, changes, { number, at: '2024-05-14T10:00:00.000Z', ...more });

const renamed = put('forums', { ...forum, name: { en: 'Other' } });

describe('isWanted', () => {
  const one = entry(1, [renamed]);
  it.each([
    [{}, true],
    [{ by: 'usr_1' }, true],
    [{ by: 'usr_2' }, false],
    [{ table: 'forums' }, true],
    [{ table: 'meetings' }, false],
    [{ by: 'usr_1', table: 'forums', day: '2024-05-14' }, true],
    [{ day: '2024-05-13' }, false],
  ])('lets entries through by person, table and day: %j', (filter, isIn) => {
    expect(isWanted(filter)(one)).toBe(isIn);
  });
});

describe('stateOfEntry', () => {
  const first = entry(1, [renamed]);
  const undo = entry(2, [put('forums', forum)], { command: 'undo', of: 1 });
  const redo = entry(3, [renamed], { command: 'redo', of: 1 });
  it('is what the last of its family did', () => {
    expect(stateOfEntry([first], first)).toBe('done');
    expect(stateOfEntry([undo, first], first)).toBe('taken-back');
    expect(stateOfEntry([redo, undo, first], first)).toBe('done');
  });
  it('offers nothing for what takes back or repeats another', () => {
    expect(stateOfEntry([undo, first], undo)).toBe('of-another');
  });
});

describe('byDay', () => {
  it('keeps the entries of a day together, in the order in which they come', () => {
    const entries = [
      entry(3, [renamed], { at: '2024-05-15T12:00:00.000Z' }),
      entry(2, [renamed]),
      entry(1, [renamed]),
    ];
    expect(byDay(entries).map((one) => [one.day, one.entries.map(({ number }) => number)])).toEqual([
      [day('2024-05-15'), [3]],
      [day('2024-05-14'), [2, 1]],
    ]);
  });
});

describe('rowsOfEntry', () => {
  it('names the fields of a row that stays', () => {
    const [row] = rowsOfEntry(entry(1, [renamed]));
    expect(row).toMatchObject({ table: 'forums', kind: 'changed', row: { name: { en: 'Other' } } });
    expect(row?.fields.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['name', forum.name, { en: 'Other' }],
    ]);
  });
  it('knows a row that came, and one that went as it was', () => {
    const changes = [put('forums', aForum({ id: 'frm_2' })), remove('meetings', 'mtg_1')];
    expect(rowsOfEntry(entry(1, changes)).map(({ id, kind, row }) => [id, kind, row?.id])).toEqual([
      ['frm_2', 'added', 'frm_2'],
      ['mtg_1', 'removed', 'mtg_1'],
    ]);
  });
});
