import { describe, expect, it } from 'vitest';
import { day } from '../../../../core/base/day.ts';
import { anEvent } from '../../../../core/testing.ts';
import { participantsOf, unknownOrganisations, usualChoice } from './list-plan.ts';

const event = anEvent({ from: day('2022-03-22'), to: day('2022-03-24') });
const organisations = [{ id: 'org_1', name: { en: 'Harbour Office', ar: 'مكتب الميناء' }, acronym: 'HO' }];
const counting = () => {
  let count = 0;
  return (prefix: string) => `${prefix}_${(count += 1)}`;
};
const match = (person: string, likeness: number) => ({ person, likeness, reasons: ['same-name' as const] });
const list = [
  {
    line: 2,
    personal: { nameLatin: 'Testa Beispiel' },
    sex: 'woman' as const,
    organisation: 'harbour office',
    days: [1, 3, 9],
  },
  { line: 3, personal: { nameArabic: 'تستا المثال' }, organisation: 'Fishers’ Union' },
];

describe('usualChoice', () => {
  it('is the person who is very alike, nobody where that one is here already, else a new person', () => {
    expect(usualChoice([match('per_1', 0.95), match('per_2', 0.91)], new Set())).toBe('per_1');
    expect(usualChoice([match('per_1', 0.95)], new Set(['per_1']))).toBe('nobody');
    expect(usualChoice([match('per_1', 0.7)], new Set(['per_1']))).toBe('new');
    expect(usualChoice([], new Set())).toBe('new');
  });
});

describe('participantsOf', () => {
  const registering = { event, organisations, newId: counting() };
  it('registers new people with what the list says of them, on the days of the event', () => {
    expect(participantsOf(list, { ...registering, choices: [] })).toEqual([
      {
        participation: 'par_1',
        person: 'per_2',
        personal: { nameLatin: 'Testa Beispiel' },
        days: ['2022-03-22', '2022-03-24'],
        sex: 'woman',
        organisation: 'org_1',
      },
      { participation: 'par_3', person: 'per_4', personal: { nameArabic: 'تستا المثال' } },
    ]);
  });
  it('takes people of the register by their ids without sending their names, and nobody twice', () => {
    const chosen = participantsOf(list, { ...registering, choices: ['per_9', 'per_9'] });
    expect(chosen).toMatchObject([{ person: 'per_9' }]);
    expect(chosen[0]).not.toHaveProperty('personal');
    expect(participantsOf(list, { ...registering, choices: ['nobody', 'nobody'] })).toEqual([]);
  });
});

describe('unknownOrganisations', () => {
  it('names those that the record does not have, each once', () => {
    expect(unknownOrganisations([...list, ...list], organisations)).toEqual(['Fishers’ Union']);
  });
});
