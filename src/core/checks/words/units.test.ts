import { describe, expect, it } from 'vitest';
import { anIndicator } from '../../testing.ts';
import { countsEvents, countsPeople, joinedUnitsIn, saysHowPeopleCount, unitMarkerOf } from './units.ts';

describe('unitMarkerOf', () => {
  it.each([
    ['# of workshops', 'count'],
    ['Number of persons', 'count'],
    ['Nombre d’ateliers', 'count'],
    ['% of graduates', 'percent'],
    ['Percentage of women', 'percent'],
    ['Taux de réussite', 'percent'],
    ['It of workshops', undefined],
    ['Workshops held', undefined],
    ['November meetings', undefined],
  ])('“%s” begins with %s', (words, unit) => expect(unitMarkerOf(words)).toBe(unit));
});

describe('joinedUnitsIn', () => {
  it.each([
    ['# of workshops/study visits/ conferences completed', 3],
    ['# of participants in workshops/conferences/individual support', 3],
    ['# of dialogues attended', 1],
    ['# of women/men trained', 1],
    ['# of visits in 2021/22', 1],
  ])('“%s” counts %i', (en, units) => expect(joinedUnitsIn({ en })).toBe(units));
});

const { unitKind: _, ...unitless } = anIndicator();

describe('countsPeople', () => {
  it('goes by the unit', () => {
    expect(countsPeople(anIndicator({ unitKind: 'persons', title: { en: 'Reach' } }))).toBe(true);
    expect(countsPeople(anIndicator({ unitKind: 'events', title: { en: '# of participants' } }))).toBe(false);
  });

  it('else by words in English and French', () => {
    expect(countsPeople({ ...unitless, title: { en: '# of participants' } })).toBe(true);
    expect(countsPeople({ ...unitless, title: { fr: 'Nombre de bénéficiaires' } })).toBe(true);
    expect(countsPeople({ ...unitless, title: { en: '# of workshops' } })).toBe(false);
  });
});

describe('countsEvents', () => {
  it('goes by the unit, else by the list of event types', () => {
    expect(countsEvents(anIndicator())).toBe(true);
    expect(countsEvents({ ...unitless, countsEventTypes: ['workshop'] })).toBe(true);
    expect(countsEvents({ ...unitless, countsEventTypes: ['workshop'], title: { en: '# of people' } })).toBe(
      false,
    );
    expect(countsEvents(unitless)).toBe(false);
  });
});

describe('saysHowPeopleCount', () => {
  it('wants a word for it', () => {
    expect(saysHowPeopleCount({ en: '# of unique participants' })).toBe(true);
    expect(saysHowPeopleCount({ fr: 'Nombre de personnes distinctes' })).toBe(true);
    expect(saysHowPeopleCount({ en: '# of participants in individual support' })).toBe(false);
    expect(saysHowPeopleCount(undefined)).toBe(false);
  });
});
