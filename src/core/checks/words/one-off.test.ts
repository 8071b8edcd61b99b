import { describe, expect, it } from 'vitest';
import { anItem } from '../../testing.ts';
import { isOneOff, statedDaysOf } from './one-off.ts';

describe('isOneOff', () => {
  it('takes events and accompaniments', () => {
    expect(isOneOff(anItem({ kind: 'conference' }))).toBe(true);
    expect(isOneOff(anItem({ kind: 'other', title: { en: 'Accompaniment to dialogue meetings' } }))).toBe(
      true,
    );
    expect(isOneOff(anItem({ kind: 'other', title: { en: 'One-day session' } }))).toBe(true);
  });

  it('leaves out work over months, whatever its kind', () => {
    expect(isOneOff(anItem({ kind: 'coaching' }))).toBe(false);
    expect(isOneOff(anItem({ kind: 'conference', title: { en: 'Background study for a conference' } }))).toBe(
      false,
    );
    expect(
      isOneOff(anItem({ kind: 'training', title: { fr: 'Développement d’un module de formation' } })),
    ).toBe(false);
  });
});

describe('statedDaysOf', () => {
  it('reads days in English and French', () => {
    expect(statedDaysOf({ en: 'A 3-day training' })).toBe(3);
    expect(statedDaysOf({ en: 'One-day training' })).toBe(1);
    expect(statedDaysOf({ fr: 'Formation de trois jours' })).toBe(3);
    expect(statedDaysOf({ fr: 'Atelier d’une journée' })).toBe(1);
  });

  it('reads nothing else as days', () => {
    expect(statedDaysOf({ en: 'Training 3: field days' })).toBeUndefined();
  });
});
