import { describe, expect, it } from 'vitest';
import { splitReferences } from './split-references.ts';

const partsOf = (text: string): readonly string[] =>
  splitReferences(text).map(({ kind, typed }) => (kind === 'reference' ? `<${typed}>` : typed));

describe('splitReferences', () => {
  it('finds references in order, with their braces', () => {
    expect(partsOf('{1.1a current} of {ind 1.1a target}.')).toEqual([
      '<{1.1a current}>',
      ' of ',
      '<{ind 1.1a target}>',
      '.',
    ]);
  });

  it('leaves a text without braces as it is', () => {
    expect(partsOf('Roads stayed open.')).toEqual(['Roads stayed open.']);
    expect(partsOf('')).toEqual([]);
  });

  it('prints a doubled brace as one, and a closing brace as it is', () => {
    expect(partsOf('a {{b} c}').join('')).toBe('a {b} c}');
  });

  it('takes a brace that is never closed with the word behind it', () => {
    expect(partsOf('{ind_1 current and {1.1a target}')).toEqual([
      '<{ind_1>',
      ' current and ',
      '<{1.1a target}>',
    ]);
    expect(partsOf('at the end {')).toEqual(['at the end ', '<{>']);
  });

  it('takes empty braces and any other words in braces as references, so that somebody is told', () => {
    expect(partsOf('{} {sic}')).toEqual(['<{}>', ' ', '<{sic}>']);
  });
});
