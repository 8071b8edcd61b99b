import { describe, expect, it } from 'vitest';
import { aProject, aResult, anIndicator } from '../testing.ts';
import { indicatorsInOrder, indicatorsOfResult, looseIndicatorsOf } from './indicators-of-results.ts';

const { result: _, ...unplaced } = anIndicator({ id: 'ind_5', code: 'z' });
const project = aProject({
  results: [aResult(), aResult({ id: 'res_2', level: 'impact' })],
  indicators: [
    anIndicator({ id: 'ind_1', code: 'b' }),
    anIndicator({ id: 'ind_2', code: 'a' }),
    anIndicator({ id: 'ind_3', code: 'x', result: 'res_gone' }),
    anIndicator({ id: 'ind_4', code: 'i', result: 'res_2' }),
    unplaced,
  ],
});
const codesOf = (indicators: readonly { readonly code?: string }[]) =>
  indicators.map((indicator) => indicator.code).join(' ');

describe('indicatorsOfResult', () => {
  it('lists them as they are printed', () => {
    expect(codesOf(indicatorsOfResult(project, 'res_1'))).toBe('a b');
  });
});

describe('looseIndicatorsOf', () => {
  it('lists those that name no result, and those whose result is not there', () => {
    expect(codesOf(looseIndicatorsOf(project))).toBe('x z');
  });
});

describe('indicatorsInOrder', () => {
  it('begins with the highest results and has each once', () => {
    expect(codesOf(indicatorsInOrder(project))).toBe('i a b x z');
  });
});
