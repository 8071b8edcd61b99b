import { describe, expect, it } from 'vitest';
import { gap, say, value } from '../phrase.ts';
import { headingWords, isSameHeading } from './heading-words.ts';

describe('headingWords', () => {
  it('says a heading that the templates use in the language of the report, and others as they were written', () => {
    expect(headingWords('EXECUTIVE SUMMARY.')).toEqual(say('Executive summary'));
    expect(headingWords('Sustainability')).toEqual(value('Sustainability'));
  });

  it('marks that there is none, since nobody finds an empty heading', () => {
    const none = gap('This text has no heading.');
    expect([headingWords(''), headingWords(' \n\u00A0')]).toEqual([none, none]);
  });
});

describe('isSameHeading', () => {
  it('looks past capitals, points and how a letter got its accent', () => {
    expect(isSameHeading('RÉSULTATS :', 'résultats')).toBe(true);
    expect(isSameHeading('Re\u0301sultats', 'résultats')).toBe(true);
    expect(isSameHeading('Résultats', 'Retards')).toBe(false);
  });
});
