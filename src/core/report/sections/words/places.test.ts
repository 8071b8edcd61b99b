import { describe, expect, it } from 'vitest';
import { day } from '../../../base/day.ts';
import { emptyProject, tableNames } from '../../../project.ts';
import {
  aBudgetLine,
  aForum,
  aHold,
  aMean,
  aMeeting,
  anIndicator,
  anObservation,
  aProject,
  aReport,
} from '../../../testing.ts';
import { say, text, value } from '../../phrase.ts';
import { placeWords, sayPlace } from './places.ts';

const project = aProject({
  budgetLines: [aBudgetLine()],
  forums: [aForum()],
  holds: [{ id: 'hld_1', of: [] }, aHold({ id: 'hld_2' })],
  indicators: [anIndicator()],
  means: [aMean()],
  meetings: [aMeeting()],
  narratives: [{ id: 'nar_1', section: 'Context', text: { en: 'Long words' } }],
  observations: [anObservation()],
  reports: [aReport()],
});

describe('sayPlace', () => {
  it('names a row by its code, else its title or name, else its day', () => {
    expect(sayPlace(project, { table: 'indicators', row: 'ind_1' })).toEqual([
      say('Indicator'),
      value(' '),
      value('1.1.1a'),
    ]);
    expect(sayPlace(project, { table: 'budgetLines', row: 'bud_1' }).at(-1)).toEqual(
      text({ en: 'Human resources' }),
    );
    expect(sayPlace(project, { table: 'forums', row: 'frm_1' }).at(-1)).toEqual(
      text({ en: 'Working Group' }),
    );
    expect(sayPlace(project, { table: 'means', row: 'mea_1' }).at(-1)).toEqual(
      text({ en: 'Project coordinator' }),
    );
    expect(sayPlace(project, { table: 'narratives', row: 'nar_1' }).at(-1)).toEqual(value('Context'));
    expect(sayPlace(project, { table: 'meetings', row: 'mtg_1' }).at(-1)).toEqual(value(day('2021-05-18')));
    expect(sayPlace(project, { table: 'reports', row: 'rep_1' }).at(-1)).toEqual(value(day('2022-03-31')));
    expect(sayPlace(project, { table: 'holds', row: 'hld_2' }).at(-1)).toEqual(value(day('2022-01-01')));
  });

  it('names a reported value by its indicator', () => {
    expect(sayPlace(project, { table: 'observations', row: 'obs_1' }).at(-1)).toEqual(value('1.1.1a'));
  });

  it('says only what it is where it has no name, is the project, or is not in the record', () => {
    expect(sayPlace(project, { table: 'holds', row: 'hld_1' })).toEqual([say('Hold')]);
    expect(sayPlace(project, { table: 'project', row: 'prj_1' })).toEqual([say('Project')]);
    for (const table of tableNames)
      expect(sayPlace(emptyProject, { table, row: 'xxx_1' })).toEqual([say(placeWords[table])]);
  });
});
