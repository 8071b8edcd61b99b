import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import {
  contextOf,
  footnotesOf,
  gapsOf,
  headerOf,
  rowsOf,
  sentencesOf,
  tablesOf,
} from '../../../../test/section-blocks.ts';
import { addDays, day } from '../../base/day.ts';
import { aForum, aMeeting, aProject } from '../../testing.ts';
import { coordination } from './coordination.ts';

describe('coordination', () => {
  it('says that no meeting is on record', () => {
    const meetings = [aMeeting({ on: day('2022-04-01') })];
    expect(sentencesOf(coordination, contextOf(aProject({ forums: [aForum()], meetings })))).toEqual([
      'No meeting of the period is on record.',
    ]);
  });

  it('prints meetings by date under their forum and names the forums that did not meet', () => {
    const forums = [
      aForum({ id: 'frm_1', position: '2' }),
      aForum({ id: 'frm_2', position: '1', name: { en: 'Donors' } }),
      aForum({ id: 'frm_3', name: { en: 'Silent Group' } }),
    ];
    const meetings = [
      aMeeting({ id: 'mtg_1', on: day('2021-09-01'), topic: { en: 'B' } }),
      aMeeting({
        id: 'mtg_2',
        on: day('2021-05-01'),
        topic: { en: 'A' },
        notes: [{ text: { en: 'Online' } }],
      }),
      aMeeting({ id: 'mtg_3', forum: 'frm_2', topic: { en: 'C' } }),
    ];
    const context = contextOf(aProject({ forums, meetings }));
    const [table] = tablesOf(coordination, context);
    expect(headerOf(table)).toBe('Coordination framework | Date | Topic');
    expect(rowsOf(table)).toEqual([
      'Donors | 18/05/2021 | C',
      'Working Group | 01/05/2021 | A',
      '01/09/2021 | B',
    ]);
    expect(table?.rows.map((row) => row.cells[0]?.rows)).toEqual([1, 2, undefined]);
    expect(JSON.stringify(table?.remarks)).toContain('No meeting in the period: Silent Group.');
    expect(footnotesOf(coordination, context)).toEqual(['Online']);
  });

  it('lets meetings without a topic of their own share that of their forum', () => {
    const forums = [aForum({ topic: { en: 'Synergies' } })];
    const meetings = [
      aMeeting({ id: 'mtg_1', on: day('2021-05-01') }),
      aMeeting({ id: 'mtg_2', on: day('2021-06-01') }),
      aMeeting({ id: 'mtg_3', on: day('2021-07-01'), topic: { en: 'Visit' } }),
      aMeeting({ id: 'mtg_4', on: day('2021-08-01') }),
    ];
    const [table] = tablesOf(coordination, contextOf(aProject({ forums, meetings })));
    expect(rowsOf(table)).toEqual([
      'Working Group | 01/05/2021 | Synergies',
      '01/06/2021',
      '01/07/2021 | Visit',
      '01/08/2021 | Synergies',
    ]);
    expect(table?.rows.map((row) => row.cells.at(-1)?.rows)).toEqual([2, undefined, undefined, 1]);
  });

  it('marks a topic that nobody has recorded', () => {
    const context = contextOf(aProject({ forums: [aForum()], meetings: [aMeeting()] }));
    expect(gapsOf(coordination, context)).toEqual(['The topic is not recorded.']);
  });

  it('prints place, mode and follow-up where a meeting has them', () => {
    const meetings = [
      aMeeting({ id: 'mtg_1', place: { en: 'Town' }, mode: 'hybrid', topic: { en: 'A' } }),
      aMeeting({ id: 'mtg_2', mode: 'virtual', topic: { en: 'B' }, followUp: { en: 'A list' } }),
    ];
    const [table] = tablesOf(coordination, contextOf(aProject({ forums: [aForum()], meetings })));
    expect(headerOf(table)).toBe('Coordination framework | Date | Topic | Place | Follow-up');
    expect(rowsOf(table)).toEqual([
      'Working Group | 18/05/2021 | A | Town, in person and online | ',
      '18/05/2021 | B | online | A list',
    ]);
  });

  it('repeats the name of a forum with so many meetings that they fill pages', () => {
    const meetings = Array.from({ length: 30 }, (_, index) =>
      aMeeting({ id: `mtg_${index + 10}`, on: addDays(day('2021-05-01'), index) }),
    );
    const [table] = tablesOf(coordination, contextOf(aProject({ forums: [aForum()], meetings })));
    const spans = table?.rows.flatMap((row) => (row.cells[0]?.isHeader === true ? [row.cells[0].rows] : []));
    expect(spans).toEqual([12, 12, 6]);
    expect(rowsOf(table)[12]).toMatch(/^Working Group \(continued\)/);
  });

  it('prints the 18 meetings of the real project under 7 forums, with a bar for the withheld word', () => {
    const [table] = tablesOf(coordination, contextOf(loadFixture('libmitaf')));
    expect(table?.rows).toHaveLength(18);
    expect(table?.rows.filter((row) => row.cells[0]?.isHeader === true)).toHaveLength(7);
    expect(headerOf(table)).toBe('Coordination framework | Date | Topic | Place');
    expect(table?.rows.at(-1)?.cells[2]?.lines[0]).toEqual([
      { kind: 'text', text: 'Internal roundtable with ' },
      { kind: 'withheld', words: 'withheld' },
    ]);
  });
});
