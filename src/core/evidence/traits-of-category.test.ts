import { describe, expect, it } from 'vitest';
import { aProject } from '../testing.ts';
import { traitsOfCategories } from './traits-of-category.ts';

const project = aProject({
  organisations: [
    { id: 'org_1', kind: 'authority', name: { en: 'Coast Guard Academy' }, acronym: 'CGA' },
    { id: 'org_2', kind: 'cso', name: { fr: 'Amis du port' } },
  ],
});
const traitsOf = (categories: readonly string[], name = 'group') =>
  traitsOfCategories(project, { name, categories });

describe('traitsOfCategories', () => {
  it.each([
    [
      ['women', 'men'],
      [{ sex: 'woman' }, { sex: 'man' }],
    ],
    [
      ['Femmes', 'Hommes'],
      [{ sex: 'woman' }, { sex: 'man' }],
    ],
    [
      ['نساء', 'رجال'],
      [{ sex: 'woman' }, { sex: 'man' }],
    ],
    [
      ['women', 'men', 'other', 'unknown'],
      [{ sex: 'woman' }, { sex: 'man' }, { sex: 'other' }, { sex: 'not-said' }],
    ],
    [
      ['under 18', '18-29', '30 to 59', '60 and over'],
      [
        { ageBands: ['under-18'] },
        { ageBands: ['18-29'] },
        { ageBands: ['30-59'] },
        { ageBands: ['60-and-over'] },
      ],
    ],
    [
      ['under 30', '30+', 'unknown'],
      [
        { ageBands: ['under-18', '18-29'] },
        { ageBands: ['30-59', '60-and-over'] },
        { ageBands: ['not-noted'] },
      ],
    ],
    [
      ['workshops', 'study visits', 'other'],
      [{ eventType: 'workshop' }, { eventType: 'study-visit' }, { eventType: 'other' }],
    ],
    [
      ['Ministries', 'NGOs', 'other'],
      [{ organisationKind: 'authority' }, { organisationKind: 'cso' }, { organisationKind: 'other' }],
    ],
    [
      ['CGA', 'amis du port'],
      [{ organisation: 'org_1' }, { organisation: 'org_2' }],
    ],
    [
      ['women × CSOs', 'men × CSOs'],
      [
        { sex: 'woman', organisationKind: 'cso' },
        { sex: 'man', organisationKind: 'cso' },
      ],
    ],
  ])('reads %j', (categories, traits) => {
    expect(traitsOf(categories)).toEqual(traits);
  });
  it.each([
    [['18-35', '36 and over']],
    [['participants with disabilities']],
    [['unknown', 'other']],
    [['women and men']],
    [['']],
  ])('reads nothing into %j', (categories) => {
    expect(traitsOf(categories).every((traits) => traits === undefined)).toBe(true);
  });
  it('takes words for a place where the dimension is one of places, and only there', () => {
    expect(traitsOf(['Tunis', 'Sfax'], 'City')).toEqual([{ place: 'tunis' }, { place: 'sfax' }]);
    expect(traitsOf(['Tunis'])).toEqual([undefined]);
  });
  it('leaves open what it cannot read beside what it can', () => {
    expect(traitsOf(['women', 'men', 'families'])).toEqual([{ sex: 'woman' }, { sex: 'man' }, undefined]);
  });
});
