import { describe, expect, it } from 'vitest';
import { isAccompaniment, isPreparation } from './accompaniment.ts';

describe('isAccompaniment', () => {
  it('knows English and French', () => {
    expect(isAccompaniment({ en: 'Accompaniment to dialogue meetings' })).toBe(true);
    expect(isAccompaniment({ fr: 'Accompagnement aux réunions de dialogue' })).toBe(true);
    expect(isAccompaniment({ en: 'Dialogue meetings' })).toBe(false);
  });
});

describe('isPreparation', () => {
  it('knows English and French', () => {
    expect(isPreparation({ en: 'Preparation workshop to dialogue meetings' })).toBe(true);
    expect(isPreparation({ fr: 'Atelier de préparation aux réunions' })).toBe(true);
    expect(isPreparation({ fr: 'Réunion préparatoire' })).toBe(true);
    expect(isPreparation({ en: 'Study visit in preparation for the conference' })).toBe(false);
  });
});
