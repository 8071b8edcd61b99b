import { describe, expect, it } from 'vitest';
import { effortWordIn, speaksOfActivities } from './effort.ts';

describe('effortWordIn', () => {
  it('finds the word in English and French', () => {
    expect(effortWordIn({ en: 'Workshops Conducted in time' })).toBe('conducted');
    expect(effortWordIn({ fr: 'Formations organisées' })).toBe('organisées');
    expect(effortWordIn({ fr: 'Visites réalisées' })).toBe('réalisées');
  });

  it('finds none in words about change', () => {
    expect(effortWordIn({ en: 'Stakeholders take part in dialogues' })).toBeUndefined();
    expect(effortWordIn({ fr: 'Le contenu est connu' })).toBeUndefined();
  });
});

describe('speaksOfActivities', () => {
  it('knows English and French', () => {
    expect(speaksOfActivities({ en: 'Activities for farmers' })).toBe(true);
    expect(speaksOfActivities({ fr: 'Une activité pilote' })).toBe(true);
    expect(speaksOfActivities({ en: 'Proactivity' })).toBe(false);
  });
});
