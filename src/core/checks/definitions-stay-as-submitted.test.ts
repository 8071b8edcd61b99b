import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import type { Project, Rows } from '../project.ts';
import { indicatorsToSubmit } from '../report/submitted-indicators.ts';
import { aProject, aReport, aSnapshot, anIndicator } from '../testing.ts';
import { definitionsStayAsSubmitted } from './definitions-stay-as-submitted.ts';

const before = aProject({ indicators: [anIndicator()], reports: [aReport()] });

/** The record with the indicator as it is now, after a report was submitted on it. */
const submitted = (now: Partial<Rows['indicators']>, state: 'submitted' | 'draft' = 'submitted'): Project =>
  aProject({
    indicators: [anIndicator(now)],
    reports: [aReport({ state })],
    snapshots: [
      aSnapshot({
        anchor: { version: 8, hash: 'ef'.repeat(32) },
        indicators: [...indicatorsToSubmit(before, aReport())],
      }),
    ],
  });

const sex = [{ name: 'sex', categories: ['women', 'men'] }];

testCheck(definitionsStayAsSubmitted, {
  accepts: {
    'an indicator as it was': submitted({}),
    'another target, which has reasons of its own': submitted({ targets: [] }),
    'a report that was opened again': submitted({ unitKind: 'persons' }, 'draft'),
  },
  rejects: {
    'another unit': [
      submitted({ unitKind: 'persons' }),
      {
        indicator: '1.1.1a',
        on: day('2022-04-30'),
        what: [{ en: 'its unit', fr: 'son unité', ar: 'وحدته' }],
      },
    ],
    'another name with other splits': [
      submitted({ title: { en: 'Number of people trained' }, dimensions: sex }),
      {
        indicator: '1.1.1a',
        on: day('2022-04-30'),
        what: [
          { en: 'its name', fr: 'son intitulé', ar: 'اسمه' },
          { en: 'its splits', fr: 'ses ventilations', ar: 'تصنيفاته' },
        ],
      },
    ],
  },
});
