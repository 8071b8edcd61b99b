import { describe, expect, it } from 'vitest';
import { day } from '../../../core/base/day.ts';
import { recordSchema } from '../../../core/project.ts';
import { aProject, aProjectRow, aReport } from '../../../core/testing.ts';
import { type Begun, firstRows, mannerOf } from './begin-project.ts';

const begun: Begun = {
  title: 'Facility',
  acronym: '',
  start: day('2026-01-01'),
  end: day('2027-12-31'),
  currency: 'EUR',
  ruleProfile: 'contribution-agreement-2018',
  template: 'prag-annex-vi',
  language: 'fr',
};
const newId = (prefix: string): string => `${prefix}_9`;

describe('mannerOf', () => {
  it('takes the rules of a project, and nothing that it says', () => {
    const record = aProject({
      project: [aProjectRow({ currency: 'USD', ruleProfile: 'prag-2016' })],
      reports: [aReport({ template: 'contribution-agreement' })],
    });
    expect(mannerOf(record)).toEqual({
      currency: 'USD',
      ruleProfile: 'prag-2016',
      template: 'contribution-agreement',
    });
  });

  it('is the usual one where there is none to follow', () =>
    expect(mannerOf(undefined)).toMatchObject({
      currency: 'EUR',
      ruleProfile: 'contribution-agreement-2018',
    }));
});

describe('firstRows', () => {
  it('makes the project and the report that it owes first', () => {
    const rows = firstRows(begun, newId);
    expect(recordSchema.parse(rows)).toEqual(rows);
    expect(rows.project[0]).toMatchObject({ id: 'prj_9', title: { fr: 'Facility' }, currency: 'EUR' });
    expect(rows.reports).toEqual([
      {
        id: 'rep_9',
        kind: 'interim',
        from: '2026-01-01',
        to: '2026-12-31',
        state: 'draft',
        template: 'prag-annex-vi',
      },
    ]);
  });

  it('lets no report go beyond the end of the project', () =>
    expect(firstRows({ ...begun, end: day('2026-05-31') }, newId).reports[0]?.to).toBe('2026-05-31'));

  it('makes no report of a project that nobody knows the first day of', () =>
    expect(firstRows({ ...begun, start: undefined }, newId).reports).toEqual([]));
});
