import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import {
  aLink,
  anActivity,
  anEvent,
  anIndicator,
  anItem,
  anObservation,
  aProject,
  aResult,
  aSource,
} from '../../../core/testing.ts';
import { countedEvents, evidenceIdsOf, readPartsOf } from './counted.ts';

const indicator = anIndicator({ countsEventTypes: ['workshop'] });
const rows = {
  results: [aResult()],
  activities: [anActivity()],
  links: [aLink({ from: 'act_1', to: 'res_1' })],
  workPlanItems: [anItem({ activities: ['act_1'] })],
  indicators: [indicator],
};
const asOf = day('2022-03-31');

describe('countedEvents', () => {
  it('has the events of its types that deliver its result, with who came', () => {
    const events = [
      anEvent({ id: 'evt_1', items: ['itm_1'], counts: [{ of: { sex: 'women' }, count: 7 }] }),
      anEvent({ id: 'evt_2', items: ['itm_1'], from: day('2022-03-01'), to: day('2022-03-02') }),
      anEvent({ id: 'evt_3', items: ['itm_1'], type: 'mission' }),
      anEvent({ id: 'evt_4' }),
      anEvent({ id: 'evt_5', items: ['itm_1'], from: day('2022-04-01'), to: day('2022-04-01') }),
    ];
    const counted = countedEvents(aProject({ ...rows, events }), indicator, asOf);
    expect(counted.map(({ event, participations }) => [event.id, participations])).toEqual([
      ['evt_2', undefined],
      ['evt_1', 7],
    ]);
  });
});

describe('readPartsOf', () => {
  it('says where an indicator and its values were read', () => {
    const from = { source: 'src_1', line: 4, confidence: 'certain' } as const;
    const read = { ...indicator, readFrom: from, baseline: { value: null, readFrom: { ...from, line: 5 } } };
    const observations = [anObservation({ readFrom: { ...from, line: 6 } })];
    const parts = readPartsOf(aProject({ sources: [aSource()], observations }), read);
    expect(parts.map(({ part, name, from: { line } }) => [part, name, line])).toEqual([
      ['indicator', 'report.txt', 4],
      ['baseline', 'report.txt', 5],
      ['value', 'report.txt', 6],
    ]);
  });
});

describe('evidenceIdsOf', () => {
  it('has each proof once', () => {
    const observations = [
      anObservation({ id: 'obs_1', evidence: ['doc_1', 'evt_1'] }),
      anObservation({ id: 'obs_2', evidence: ['doc_1'] }),
    ];
    expect(evidenceIdsOf(aProject({ observations }), indicator)).toEqual(['doc_1', 'evt_1']);
  });
});
