import { describe, expect, it } from 'vitest';
import {
  anActivity,
  anEvent,
  anIndicator,
  anItem,
  aProject,
  aProjectRow,
  aResult,
  aWorkPlan,
} from '../../../core/testing.ts';
import { month } from '../../../core/base/month.ts';
import { matchRows } from './match-rows.ts';

const matched = (record: Parameters<typeof aProject>[0], read: Parameters<typeof aProject>[0]) =>
  Object.fromEntries(
    matchRows(aProject({ reports: [], ...record }), aProject({ reports: [], ...read }), 'en'),
  );

describe('matchRows', () => {
  it('takes the project for the same, whatever it is called', () => {
    expect(matched({}, { project: [aProjectRow({ id: 'prj_2', title: { en: 'Other' } })] })).toEqual({
      prj_2: 'prj_1',
    });
  });

  it('knows a row by its code, and by its words where it has lost its code', () => {
    const record = {
      activities: [
        anActivity({ id: 'act_1', code: '1.1', title: { en: 'Training of officials' } }),
        anActivity({ id: 'act_2', code: '1.2', title: { en: 'Study visit' } }),
      ],
    };
    const { code: _, ...withoutCode } = anActivity({ id: 'act_8', title: { en: 'Study  VISIT.' } });
    const read = {
      activities: [anActivity({ id: 'act_9', code: '1.1', title: { en: 'Trainings' } }), withoutCode],
    };
    expect(matched(record, read)).toMatchObject({ act_9: 'act_1', act_8: 'act_2' });
  });

  it('takes rows of one id for the same, of whatever table', () => {
    const events = [anEvent({ id: 'evt_1' })];
    expect(matched({ events }, { events })).toMatchObject({ evt_1: 'evt_1' });
  });

  it('tells two rows of one code apart by their words, and takes neither where it cannot', () => {
    const record = {
      activities: [
        anActivity({ id: 'act_1', code: '1.3', title: { en: 'Study visit' } }),
        anActivity({ id: 'act_2', code: '1.3', title: { en: 'Policy support' } }),
      ],
    };
    const support = anActivity({ id: 'act_9', code: '1.3', title: { en: 'Policy support' } });
    const other = anActivity({ id: 'act_8', code: '1.3', title: { en: 'Something else' } });
    expect(matched(record, { activities: [support] })).toMatchObject({ act_9: 'act_2' });
    expect(matched(record, { activities: [other] })['act_8']).toBeUndefined();
  });

  it('follows what rows name: an indicator is known below its result, an item in its plan', () => {
    const record = {
      results: [aResult({ id: 'res_1' })],
      indicators: [anIndicator({ id: 'ind_1', result: 'res_1' })],
      workPlans: [aWorkPlan({ id: 'wpl_1' })],
      workPlanItems: [anItem({ id: 'itm_1', plan: 'wpl_1' })],
    };
    const read = {
      results: [aResult({ id: 'res_9' })],
      indicators: [anIndicator({ id: 'ind_9', result: 'res_9' })],
      workPlans: [aWorkPlan({ id: 'wpl_9' })],
      workPlanItems: [anItem({ id: 'itm_9', plan: 'wpl_9' })],
    };
    expect(matched(record, read)).toMatchObject({
      res_9: 'res_1',
      ind_9: 'ind_1',
      wpl_9: 'wpl_1',
      itm_9: 'itm_1',
    });
  });

  it('takes items of the plan of another year for others', () => {
    const next = aWorkPlan({ id: 'wpl_9', from: month('2023-04'), to: month('2024-03') });
    const read = { workPlans: [next], workPlanItems: [anItem({ id: 'itm_9', plan: 'wpl_9' })] };
    const found = matched({ workPlans: [aWorkPlan()], workPlanItems: [anItem()] }, read);
    expect([found['wpl_9'], found['itm_9']]).toEqual([undefined, undefined]);
  });
});
