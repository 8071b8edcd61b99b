import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aProject, aReport, anItem } from '../testing.ts';
import { plannedDatesLieAfterSubmission } from './planned-dates-lie-after-submission.ts';

const planned = (on: string, fields: Parameters<typeof anItem>[0] = {}) =>
  anItem({ dates: [{ is: 'planned', from: day(on), to: day(on) }], ...fields });
const project = (item: ReturnType<typeof anItem>, report = aReport()) =>
  aProject({ reports: [report], workPlanItems: [item] });
const params = { item: '1', title: { en: 'Workshop' }, on: '2022-04-06' };

testCheck(plannedDatesLieAfterSubmission, {
  accepts: {
    'a date after the report is due': project(planned('2022-06-01')),
    'a date after the report was sent': project(
      planned('2022-04-06'),
      aReport({ submittedOn: day('2022-04-05') }),
    ),
    'an item that was completed meanwhile': project(planned('2022-04-06', { state: 'completed' })),
    'a date to come, without a report': aProject({ reports: [], workPlanItems: [planned('2022-04-06')] }),
  },
  rejects: {
    'a date before the report is due': [
      project(planned('2022-04-06')),
      { ...params, limit: '2022-05-30', reference: 'due' },
    ],
    'a date before the report was sent': [
      project(planned('2022-04-06'), aReport({ submittedOn: day('2022-05-11') })),
      { ...params, limit: '2022-05-11', reference: 'sent' },
    ],
    'a date in the past, of a report that has no term': [
      project(planned('2022-02-02'), aReport({ kind: 'quarterly' })),
      { ...params, on: '2022-02-02', limit: '2022-03-31', reference: 'today' },
    ],
  },
});
