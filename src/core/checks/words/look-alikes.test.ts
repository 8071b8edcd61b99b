import { describe, expect, it } from 'vitest';
import { isAbbreviation, looksLike, tokensOf } from './look-alikes.ts';

describe('looksLike', () => {
  it.each([
    ['ELI', 'EU'],
    ['Un', 'UN'],
    ['0CSE', 'OCSE'],
    ['Mol', 'MoI'],
  ])('%s could be %s', (a, b) => {
    expect(looksLike(a, b)).toBe(true);
  });
  it('tells other words apart', () => {
    expect([looksLike('EU', 'RMTF'), looksLike('UN', 'UN')]).toEqual([false, false]);
  });
});

describe('tokensOf', () => {
  it('splits at everything but letters and digits', () => {
    expect(tokensOf('EU-funded (2021), “Côte”')).toEqual(['EU', 'funded', '2021', 'Côte']);
  });
});

describe('isAbbreviation', () => {
  it('needs two capitals and allows a plural s', () => {
    expect(['RMTF', 'IDPs', 'MC4TX', 'Un', 'X', 'Coast'].filter(isAbbreviation)).toEqual([
      'RMTF',
      'IDPs',
      'MC4TX',
    ]);
  });
});
