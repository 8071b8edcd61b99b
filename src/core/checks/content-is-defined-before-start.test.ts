import { expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { month } from '../base/month.ts';
import { aHold, aProject, anItem } from '../testing.ts';
import { contentIsDefinedBeforeStart } from './content-is-defined-before-start.ts';

const title = { en: 'Study visit - topic to be defined' };
const note = { en: 'The content is yet to be defined.' };
const soon = aProject({ workPlanItems: [anItem({ title, months: [month('2022-06')] })] });
const held = aProject({ workPlanItems: [anItem({ notes: [{ mark: '52', text: note }] })], holds: [aHold()] });

testCheck(contentIsDefinedBeforeStart, {
  accepts: {
    'a defined topic': aProject({ workPlanItems: [anItem({ months: [month('2022-06')] })] }),
    'an open topic that was completed': aProject({ workPlanItems: [anItem({ title, state: 'completed' })] }),
    'an open topic that was cancelled': aProject({ workPlanItems: [anItem({ title, state: 'cancelled' })] }),
  },
  rejects: {
    'an open topic of an item in two months': [soon, { item: '1', words: title, start: '2022-06' }],
    'a note on an item that rests': [held, { item: '1', words: note, start: 'none' }],
  },
});

it('warns of what starts within half a year, and advises otherwise', () => {
  const severityIn = (project: typeof soon) =>
    contentIsDefinedBeforeStart.find(project, day('2022-03-31'))[0]?.severity;
  expect(severityIn(soon)).toBe('warning');
  expect(severityIn(held)).toBe('advice');
  expect(severityIn(aProject({ workPlanItems: [anItem({ title, months: [month('2022-12')] })] }))).toBe(
    'advice',
  );
});
