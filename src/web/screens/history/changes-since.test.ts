import { describe, expect, it } from 'vitest';
import { type Change, put, remove } from '../../../core/change.ts';
import { aForum, aMeeting, anIndicator, aProject } from '../../../core/testing.ts';
import { type Journalled, journalOn, written } from '../../../../test/journal-of.ts';
import { changesSince, recordBefore } from './changes-since.ts';

const start = aProject({ forums: [aForum()], meetings: [aMeeting()], indicators: [anIndicator()] });

const after = (...all: readonly (readonly Change[])[]): Journalled =>
  all.reduce<Journalled>((so, changes) => written(so, changes), journalOn(start));

const brief = ({ project, entries }: Journalled) =>
  changesSince(project, entries).map(({ group, rows }) => [
    group,
    rows.map(({ id, kind }) => `${id} ${kind}`),
  ]);

describe('recordBefore', () => {
  it('is the record that the entries met, in whatever order they come', () => {
    const { project, entries } = after(
      [remove('meetings', 'mtg_1')],
      [put('forums', aForum({ name: { en: 'Other' } }))],
    );
    expect(recordBefore(project, entries)).toEqual(start);
    expect(recordBefore(project, entries.toReversed())).toEqual(start);
  });
});

describe('changesSince', () => {
  it('groups what differs, each row once', () => {
    const done = after(
      [put('forums', aForum({ name: { en: 'A' } }))],
      [put('forums', aForum({ name: { en: 'B' } }))],
      [put('indicators', anIndicator({ title: { en: 'Other' } }))],
    );
    expect(brief(done)).toEqual([
      ['targets', ['ind_1 changed']],
      ['people', ['frm_1 changed']],
    ]);
  });
  it('says nothing of what was changed and changed back', () => {
    expect(brief(after([put('forums', aForum({ name: { en: 'A' } }))], [put('forums', aForum())]))).toEqual(
      [],
    );
  });
  it('says nothing of a row that only stands elsewhere in the order', () => {
    expect(brief(after([put('forums', aForum({ position: 'm' }))]))).toEqual([]);
  });
  it('knows rows that are gone by what they were', () => {
    const { project, entries } = after([remove('meetings', 'mtg_1')]);
    const [group] = changesSince(project, entries);
    expect(group?.rows[0]).toMatchObject({ kind: 'removed', row: { id: 'mtg_1' } });
  });
});
