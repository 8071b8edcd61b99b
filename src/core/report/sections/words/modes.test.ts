import { describe, expect, it } from 'vitest';
import { say, text } from '../../phrase.ts';
import { placeAndMode } from './modes.ts';

describe('placeAndMode', () => {
  it('says what is recorded of place and mode', () => {
    const place = { en: 'Town' };
    expect(placeAndMode({})).toBeUndefined();
    expect(placeAndMode({ place: { en: '' } })).toBeUndefined();
    expect(placeAndMode({ place })).toEqual(text(place));
    expect(placeAndMode({ mode: 'virtual' })).toEqual(say('online'));
    expect(placeAndMode({ place, mode: 'hybrid' })).toEqual(say('{place}, in person and online', { place }));
  });
});
