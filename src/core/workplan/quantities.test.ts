import { describe, expect, it } from 'vitest';
import { otherMentionOf, quantitiesOf } from './quantities.ts';

const quantity = { number: 'three', words: ['pilot', 'diaspora', 'organisations'] };

describe('quantitiesOf', () => {
  it('reads numbers with the words that they count', () => {
    expect(quantitiesOf('Workshops with officials and for three pilot diaspora organisations')).toEqual([
      quantity,
    ]);
    expect(quantitiesOf('Appui à 2 réseaux locaux de villes')).toEqual([
      { number: '2', words: ['réseaux', 'locaux'] },
    ]);
  });

  it('leaves out durations, ordinals and single words', () => {
    expect(quantitiesOf('Training 3: Two-day session for five officials')).toEqual([]);
  });
});

describe('otherMentionOf', () => {
  it('finds the things without the number, or with another one', () => {
    expect(otherMentionOf('Support to pilot organisations', quantity)).toBe('pilot organisations');
    expect(otherMentionOf('Study visits for pilot diaspora organisations to learn', quantity)).toBe(
      'pilot diaspora organisations',
    );
    expect(otherMentionOf('Support to 4 pilot organisations', quantity)).toBe('4 pilot organisations');
  });

  it('accepts the same number and other things', () => {
    expect(otherMentionOf('Support to 3 pilot organisations', quantity)).toBeUndefined();
    expect(otherMentionOf('A pilot training for organisations', quantity)).toBeUndefined();
  });
});
