import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { decimal } from '../base/decimal.ts';
import { aProject, aReport, aSnapshot, anEvent, anIndicator } from '../testing.ts';
import { computedValuesStayAsSubmitted } from './computed-values-stay-as-submitted.ts';
import { indicatorsToSubmit } from '../report/submitted-indicators.ts';
import type { Project } from '../project.ts';

const counted = anIndicator({ formula: { kind: 'events' } });
const other = anEvent({ id: 'evt_2', from: day('2022-03-01'), to: day('2022-03-01') });
const later = anEvent({ id: 'evt_2', from: day('2022-05-01'), to: day('2022-05-01') });
const before = aProject({ indicators: [counted], events: [anEvent()], reports: [aReport()] });

/** The record with another one's rows, after a report was submitted on it. */
const submitted = (rows: Partial<Project>, state: 'submitted' | 'draft' = 'submitted'): Project =>
  aProject({
    ...before,
    ...rows,
    reports: [aReport({ state })],
    snapshots: [
      aSnapshot({
        anchor: { version: 8, hash: 'ef'.repeat(32) },
        indicators: [...indicatorsToSubmit(before, aReport())],
      }),
    ],
  });

testCheck(computedValuesStayAsSubmitted, {
  accepts: {
    'a value that its formula still gives': submitted({}),
    'an event of a later period': submitted({ events: [anEvent(), later] }),
    'a report that was opened again': submitted({ events: [anEvent(), other] }, 'draft'),
    'an indicator that is typed now, which is locked by itself': submitted({ indicators: [anIndicator()] }),
    'a report of which no values were kept': aProject({
      ...submitted({ events: [anEvent(), other] }),
      snapshots: [aSnapshot({ anchor: { version: 8, hash: 'ef'.repeat(32) } })],
    }),
  },
  rejects: {
    'an event that was recorded later for the period': [
      submitted({ events: [anEvent(), other] }),
      {
        indicator: '1.1.1a',
        on: day('2022-03-31'),
        expected: { decimal: decimal(1) },
        actual: { decimal: decimal(2) },
      },
    ],
    'a formula that counts something else': [
      submitted({ indicators: [anIndicator({ formula: { kind: 'events', types: ['conference'] } })] }),
      {
        indicator: '1.1.1a',
        on: day('2022-03-31'),
        expected: { decimal: decimal(1) },
        actual: { decimal: decimal(0) },
      },
    ],
  },
});
