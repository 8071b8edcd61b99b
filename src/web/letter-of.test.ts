import { describe, expect, it } from 'vitest';
import { letterOf } from './letter-of.ts';

describe('letterOf', () => {
  it.each([
    ['g', 'KeyG', 'g'],
    ['G', 'KeyG', 'g'],
    // A French keyboard has its A where others have a Q.
    ['a', 'KeyQ', 'a'],
    [',', 'KeyM', ''],
    // An Arabic one.
    ['ل', 'KeyG', 'g'],
    ['لا', 'KeyB', 'b'],
    ['Enter', 'Enter', ''],
    ['é', 'Digit2', ''],
  ])('%s on %s is %s', (key, code, letter) => expect(letterOf({ key, code })).toBe(letter));
});
