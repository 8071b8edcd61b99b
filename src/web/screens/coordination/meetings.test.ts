import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { aForum, aMeeting, aProject } from '../../../core/testing.ts';
import { meetingsByDay, positionAtEnd, positionOfNew, printedRows } from './meetings.ts';

const meetings = [
  aMeeting({ id: 'mtg_1', on: day('2024-05-14'), position: '002', topic: { en: 'Courses' } }),
  aMeeting({ id: 'mtg_2', on: day('2024-01-23'), position: '001' }),
  aMeeting({ id: 'mtg_3', on: day('2024-09-24'), position: '003' }),
  aMeeting({ id: 'mtg_4', on: day('2024-10-24'), position: '004' }),
];
const project = aProject({ forums: [aForum({ topic: { en: 'Synergies' } })], meetings });

describe('meetingsByDay', () => {
  it('gives the meetings of a forum in order of their days', () => {
    expect(meetingsByDay(project, 'frm_1').map(({ id }) => id)).toEqual(['mtg_2', 'mtg_1', 'mtg_3', 'mtg_4']);
  });
});

describe('positionOfNew', () => {
  const ordered = meetingsByDay(project, 'frm_1');
  it.each([
    ['2023-12-01', '', '001'],
    ['2024-05-14', '002', '003'],
    ['2024-12-01', '004', undefined],
  ])('puts a meeting of %s between those around it', (on, low, high) => {
    const position = positionOfNew(ordered, day(on)) ?? '';
    expect(position > low).toBe(true);
    expect(high === undefined || position < high).toBe(true);
  });

  it('begins somewhere in a forum without meetings', () => {
    expect(positionOfNew([], day('2024-05-14'))).not.toBe('');
  });
});

describe('positionAtEnd', () => {
  it('stands behind all others', () => {
    expect((positionAtEnd(meetings) ?? '') > '004').toBe(true);
  });
});

describe('printedRows', () => {
  it('prints a forum once over its meetings, and its topic once over those without one of their own', () => {
    expect(printedRows(project).map(({ forumRows, topicRows }) => [forumRows, topicRows])).toEqual([
      [4, 1],
      [0, 1],
      [0, 2],
      [0, 0],
    ]);
    expect(printedRows(project).map(({ topic }) => topic?.en)).toEqual([
      'Synergies',
      'Courses',
      'Synergies',
      'Synergies',
    ]);
  });
});
