import { describe, expect, it } from 'vitest';
import { aForum, aMeeting, aProject } from '../testing.ts';
import { meetingSeriesOf, meetingsInOrder, seriesPlaceOf } from './meeting-series.ts';

describe('seriesPlaceOf', () => {
  it.each([
    ['1st Plenary', 'plenary', 1],
    ['3rd plenary', 'plenary', 3],
    ['Thematic Group 3 on Subgrants', 'thematic group', 3],
    ['Thematic Group 1: training and curricula', 'thematic group', 1],
    ['2e plénière', 'plénière', 2],
    ['Troisième réunion du groupe', 'réunion', 3],
    ['Groupe thématique n° 2 sur la formation', 'groupe thématique', 2],
  ])('%s', (topic, series, number) => {
    expect(seriesPlaceOf(topic)).toMatchObject({ series, number });
  });

  it.each([
    'Plans for 2030',
    'Meeting with 12 agencies',
    'Session of 3 May',
    'Follow-up of the visit',
    '',
    'COVID-19 response',
  ])('counts nothing in “%s”', (topic) => {
    expect(seriesPlaceOf(topic)).toBeUndefined();
  });
});

describe('meetingSeriesOf', () => {
  it('groups the meetings of a forum that count the same thing, in printed order', () => {
    const meetings = [
      aMeeting({ id: 'mtg_1', position: '2', topic: { en: '2nd Plenary' } }),
      aMeeting({ id: 'mtg_2', position: '1', topic: { en: '1st Plenary' } }),
      aMeeting({ id: 'mtg_3', position: '3', topic: { en: 'Thematic Group 1' } }),
      aMeeting({ id: 'mtg_4', position: '4' }),
    ];
    const project = aProject({ forums: [aForum()], meetings });
    expect(meetingSeriesOf(project).map((one) => one.meetings.map(({ number }) => number))).toEqual([[1, 2]]);
    expect(meetingsInOrder(project, 'frm_1').map(({ id }) => id)).toEqual([
      'mtg_2',
      'mtg_1',
      'mtg_3',
      'mtg_4',
    ]);
  });
});
