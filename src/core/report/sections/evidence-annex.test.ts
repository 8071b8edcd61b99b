import { describe, expect, it } from 'vitest';
import {
  contextOf,
  firstYear,
  headerOf,
  rowsOf,
  sentencesOf,
  tablesOf,
} from '../../../../test/section-blocks.ts';
import { day } from '../../base/day.ts';
import { decimal } from '../../base/decimal.ts';
import { withRegister } from '../../indicators/compute-value.ts';
import {
  aParticipation,
  aProject,
  aResult,
  anEvent,
  anIndicator,
  anItem,
  anObservation,
} from '../../testing.ts';
import { evidenceAnnex } from './evidence-annex.ts';

const trained = anIndicator({
  title: { en: 'Participants trained' },
  unitKind: 'persons',
  formula: { kind: 'persons', types: ['training'] },
  dimensions: [{ name: 'sex', categories: ['women', 'men'] }],
});
const events = [
  anEvent({ id: 'evt_1', type: 'training', title: { en: 'On data' }, items: ['itm_1'], sources: ['doc_1'] }),
  anEvent({ id: 'evt_2', type: 'training', from: day('2022-03-01'), to: day('2022-03-01') }),
];
const came = (event: string, person: string) =>
  aParticipation({ id: `par_${event.slice(4)}${person.slice(4)}`, event, person });
const record = aProject({
  results: [aResult()],
  indicators: [trained],
  events,
  workPlanItems: [anItem({ code: '24' })],
  documents: [{ id: 'doc_1', kind: 'attendance', title: { en: 'Signed sheet' } }],
});
const list = [
  { ...came('evt_1', 'per_a'), sex: 'woman' as const },
  { ...came('evt_2', 'per_a'), sex: 'woman' as const },
  came('evt_2', 'per_b'),
];

const tableFor = (project: typeof record) => tablesOf(evidenceAnnex, contextOf(project, firstYear))[0];

describe('evidenceAnnex', () => {
  it('says that there is no evidence yet', () => {
    expect(sentencesOf(evidenceAnnex, contextOf(aProject(), firstYear))).toEqual([
      'No value of an indicator has evidence yet.',
    ]);
  });
  it('opens each value down to its events and files, and says what does not add up', () => {
    const table = tableFor(withRegister(record, list));
    expect(headerOf(table)).toBe('Evidence | On | Adds | Files');
    expect(rowsOf(table)).toEqual([
      '1.1.1a Participants trained / 2 – Unique persons at trainings / 2 persons, 3 participations / sex: 1 of 2 1 not noted',
      'On data item 24 / 1 person came, 1 of them for the first time | 02/02/2022 | 1 | Signed sheet',
      'Training / 2 people came, 1 of them for the first time | 01/03/2022 | 1 | ',
    ]);
  });
  it('shows both sides of a ratio', () => {
    const formula = {
      kind: 'ratio',
      numerator: { kind: 'events', types: ['training'] },
      denominator: { kind: 'events' },
    } as const;
    const share = anIndicator({ measure: 'ratio', formula });
    expect(rowsOf(tableFor({ ...record, indicators: [share] })).slice(0, 3)).toEqual([
      '1.1.1a # of workshops held / 100 % – Number of events at trainings divided by Number of events',
      '2 – Number of events at trainings',
      'On data item 24 | 02/02/2022 | 1 | Signed sheet',
    ]);
  });
  it('shows what was typed, and why instead of a computed value', () => {
    const observation = anObservation({
      value: decimal(5),
      reason: { en: 'A sheet was lost' },
      evidence: ['doc_1'],
    });
    const project = withRegister({ ...record, observations: [observation] }, list);
    expect(rowsOf(tableFor(project)).at(-1)).toBe(
      'typed instead of the computed value: A sheet was lost | 31/03/2022 | 5 | Signed sheet',
    );
    const typed = anIndicator();
    expect(rowsOf(tableFor({ ...record, indicators: [typed], observations: [anObservation()] }))).toEqual([
      '1.1.1a # of workshops held / 1 – Typed, not computed',
      'Typed, not computed | 31/03/2022 | 1',
    ]);
  });
});
