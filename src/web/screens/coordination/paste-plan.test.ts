import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { decideCommand } from '../../../core/commands/decide.ts';
import { applyChanges } from '../../../core/change.ts';
import { aForum, aMeeting, aProject } from '../../../core/testing.ts';
import { planPaste } from './paste-plan.ts';
import type { ReadMeeting } from './read-meetings.ts';

const project = aProject({
  forums: [aForum({ name: { en: 'Working Group' } })],
  meetings: [aMeeting({ on: day('2021-05-18') })],
});

const row = (forum: string, on: string | undefined, topic = ''): ReadMeeting => ({
  forum,
  day: on === undefined ? undefined : day(on),
  topic,
  place: '',
  followUp: '',
  printed: on ?? 'spring',
});

const ids = () => {
  let count = 0;
  return (prefix: string) => `${prefix}_new${(count += 1)}`;
};

const plan = (rows: readonly ReadMeeting[]) => planPaste(project, rows, { language: 'en', newId: ids() });

describe('planPaste', () => {
  it('adds what is new under the framework of that name, whatever its case, and leaves what is on record', () => {
    const { rows, newForums } = plan([
      row('WORKING GROUP', '2021-05-18'),
      row('working group', '2021-06-01'),
    ]);
    expect(rows.map(({ state }) => state)).toEqual(['known', 'new']);
    expect(newForums).toEqual([]);
  });

  it('makes one framework for all meetings that name it', () => {
    const { newForums, create } = plan([row('Donors', '2021-05-18'), row('Donors', '2021-06-01')]);
    expect(newForums).toEqual(['Donors']);
    expect(create.map(({ table }) => table)).toEqual(['forums', 'meetings', 'meetings']);
  });

  it('adds a meeting that stands there twice once', () => {
    expect(
      plan([row('Donors', '2021-06-01'), row('Donors', '2021-06-01')]).rows.map(({ state }) => state),
    ).toEqual(['new', 'known']);
  });

  it('says what it leaves out and why', () => {
    expect(plan([row('Donors', undefined), row('', '2021-06-01')]).rows.map(({ state }) => state)).toEqual([
      'no-day',
      'no-forum',
    ]);
  });

  it('makes a command that the record takes', () => {
    const { create } = plan([row('Donors', '2021-06-01', 'Plans'), row('Working Group', '2021-04-01')]);
    const after = applyChanges(project, decideCommand(project, 'write-rows', { create, edit: [] }));
    expect(after.meetings.map(({ on, topic }) => [on, topic?.en])).toContainEqual(['2021-06-01', 'Plans']);
    expect(after.forums).toHaveLength(2);
  });
});
