import { describe, expect, it } from 'vitest';
import { put } from '../change.ts';
import { type JournalEntry, journalSchema } from '../journal/journal-entry.ts';
import { aProject, aRedaction } from '../testing.ts';
import { unreviewedByJournal, unreviewedByRows } from './reviewed.ts';

const entry = (actor: string, row: ReturnType<typeof aRedaction>): JournalEntry => ({
  schema: journalSchema,
  office: 'o',
  project: 'prj_1',
  number: 1,
  at: '2022-04-01T00:00:00.000Z',
  actor,
  command: 'edit-row',
  changes: [put('redactions', row)],
  inverse: [],
});
const first = aRedaction({ ground: '4(1)(b)' });
const reviewed = aRedaction({ ground: '4(1)(b)', reviewer: 'usr_2' });
const project = aProject({ redactions: [reviewed] });

describe('unreviewedByJournal', () => {
  it.each([
    ['another wrote the review', [entry('usr_1', first), entry('usr_2', reviewed)], []],
    ['the author wrote it', [entry('usr_1', first), entry('usr_1', reviewed)], ['red_1']],
    ['it was there from the start', [entry('usr_1', reviewed)], ['red_1']],
    [
      'it was changed after the review',
      [entry('usr_1', first), entry('usr_2', reviewed), entry('usr_2', { ...reviewed, ground: '4(2)' })],
      ['red_1'],
    ],
    ['nobody knows who wrote it', [], ['red_1']],
  ])('when %s', (_case, entries, expected) => {
    expect(unreviewedByJournal(project, entries)).toEqual(expected);
  });
});

describe('unreviewedByRows', () => {
  it('wants an author and another reviewer; what a source withheld needs none', () => {
    const own = aRedaction({ author: 'a', reviewer: 'b' });
    const same = aRedaction({ id: 'red_2', author: 'a', reviewer: 'a' });
    const source = aRedaction({ id: 'red_3', by: 'source' });
    expect(unreviewedByRows(aProject({ redactions: [own, same, source] }))).toEqual(['red_2']);
  });
});
