import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { factsIn, sectionWords } from '../../../../test/section-words.ts';
import { day } from '../../base/day.ts';
import { emptyProject } from '../../project.ts';
import { annexViDescription } from './annex-vi-description.ts';

const period = { from: day('2024-01-01'), to: day('2024-12-31') };
const coastal = () =>
  factsIn(sectionWords(annexViDescription, loadFixture('coastal-facility'), { period, number: '1' }));

describe('annexViDescription', () => {
  it('numbers its nine fields below the heading', () => {
    expect(Object.keys(coastal()).map((name) => name.split(' ')[0])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((field) => `1.${field}`),
    );
  });

  it('fills in what the record knows', () => {
    expect(coastal()).toMatchObject({
      '1.1 Coordinator of the contract': 'Anchor Partnership for Skills (APS)',
      '1.4 Title of the action': 'Coastal Skills and Mobility Facility',
      '1.5 Contract number': 'CSMF-2023-014',
      '1.6 Start date and end date of the reporting period': '01/01/2024 – 31/12/2024',
      '1.7 Target countries or regions': 'Djibouti',
    });
  });

  it('leaves persons and partners to be filled in, for they are not in the record', () => {
    const facts = coastal();
    expect(facts['1.2 Name and title of the contact person']).toBe(
      '[To be filled in: name and title of the contact person]',
    );
    expect(facts['1.3 Beneficiaries and affiliated entities in the action']).toMatch(/^\[To be filled in: /);
  });

  it('gives the numbers of women and men from events', () => {
    const name = '1.8 Final beneficiaries and target groups (including numbers of women and men)';
    expect(coastal()[name]).toContain('870 participations: 387 women, 483 men');
    const none = factsIn(sectionWords(annexViDescription, loadFixture('libmitaf'), { number: '1' }));
    expect(none[name]).toContain('[To be filled in: numbers of women and men]');
  });

  it('is a form for an empty record too, without numbers under a heading without one', () => {
    const facts = factsIn(sectionWords(annexViDescription, emptyProject));
    expect(facts['Coordinator of the contract']).toBe('[To be filled in]');
    expect(Object.keys(facts)).toHaveLength(9);
  });
});
