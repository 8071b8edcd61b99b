import { describe, expect, it } from 'vitest';
import { periodIn, projectTitleIn, reportKindIn } from './document-title.ts';

describe('reportKindIn', () => {
  it.each([
    ['A Facility - Interim Report', 'interim'],
    ['Quarterly Narrative Report II', 'quarterly'],
    ['Final narrative report', 'final'],
    ['Inception Report', 'inception'],
    ['Rapport intermédiaire', 'interim'],
    ['Rapport narratif final', 'final'],
    ['Rapport trimestriel', 'quarterly'],
    ['Final conference', undefined],
  ])('%s', (text, kind) => expect(reportKindIn(text)).toBe(kind));
});

describe('periodIn', () => {
  it('reads a span of days', () => {
    expect(periodIn('01/04/2021 - 31/03/2022')).toEqual({ from: '2021-04-01', to: '2022-03-31' });
    expect(periodIn('du 1er avril 2021 au 31 mars 2022')).toEqual({ from: '2021-04-01', to: '2022-03-31' });
    expect(periodIn('1 July - 31 September 2022')).toBeUndefined();
    expect(periodIn('6 April 2022')).toBeUndefined();
  });
});

describe('projectTitleIn', () => {
  it.each([
    "Region's Technical Facility - Interim Report 01/04/2021 - 31/03/2022",
    "Interim Report | Region's Technical Facility | 1 April 2021 to 31 March 2022",
    "Region's Technical Facility – Rapport intermédiaire (01/04/2021 - 31/03/2022)",
  ])('%s', (head) => expect(projectTitleIn(head)).toBe("Region's Technical Facility"));
});
