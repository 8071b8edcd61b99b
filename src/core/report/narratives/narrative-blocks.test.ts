import { describe, expect, it } from 'vitest';
import { contextOf, documentOf } from '../../../../test/section-blocks.ts';
import { plain } from '../../../../test/section-words.ts';
import type { Language, Text } from '../../base/text.ts';
import { anIndicator, anObservation, aProject } from '../../testing.ts';
import type { LiveContext } from '../live-values/live-value.ts';
import { narrativeBlocks } from './narrative-blocks.ts';

const project = aProject({
  indicators: [anIndicator(), anIndicator({ id: 'ind_2', code: '1.1.1b' })],
  observations: [anObservation()],
});

/** The blocks of a text as printed: paragraphs as their words, lists as their items; gaps in brackets. */
function print(words: Text, language: Language = 'en'): readonly (string | readonly string[])[] {
  const build = (context: LiveContext) => narrativeBlocks(words, context);
  return documentOf({ build }, contextOf(project), language).blocks.map((block) => {
    if (block.kind === 'paragraph') return plain(block.line);
    return block.kind === 'list' ? block.items.map(plain) : block.kind;
  });
}

describe('narrativeBlocks', () => {
  it('ends a paragraph at a blank line, and takes a single line break for a space', () => {
    expect(print({ en: 'One\nline.\n\n Two.\r\n \r\nThree.\n' })).toEqual(['One line.', 'Two.', 'Three.']);
  });

  it('takes the line ends of other programs for what they are', () => {
    expect(print({ en: 'One\rline.\r\rTwo\u000Bor\u2028more\u0085lines.\u2029Three.' })).toEqual([
      'One line.',
      'Two or more lines.',
      'Three.',
    ]);
  });

  it('makes lists of lines with a dash or a bullet, each item with the lines that go on with it', () => {
    expect(
      print({ en: 'Three steps:\n- a first\n  step\n• a second\n\n- a third\n\nDone - at last.' }),
    ).toEqual(['Three steps:', ['a first step', 'a second'], ['a third'], 'Done - at last.']);
  });

  it('prints live values in their place', () => {
    expect(print({ en: 'We held {1.1.1a current} of {ind_1 target}.' })).toEqual([
      'We held 1 of at least 3.',
    ]);
    expect(print({ en: '- {ind_1 current}' })).toEqual([['1']]);
  });

  it('finds a reference that is broken over two lines', () => {
    expect(print({ en: 'We held {ind_1\ncurrent}.' })).toEqual(['We held 1.']);
  });

  it('prints a doubled brace as one', () => {
    expect(print({ en: 'A set {{a, b}.' })).toEqual(['A set {a, b}.']);
  });

  it('shows as a gap what it cannot resolve, with the words as typed and why', () => {
    expect(print({ en: 'See {sic}.' })).toEqual(['See [{sic} is not in the record].']);
    expect(print({ en: 'Not closed {ind_1 current' })).toEqual([
      'Not closed [{ind_1 is not in the record] current',
    ]);
    expect(print({ en: '{1.1.1b current} so far' })).toEqual(['[{1.1.1b current} has no value yet] so far']);
    expect(print({ en: '{ind_2 current} so far' })).toEqual(['[{1.1.1b current} has no value yet] so far']);
    expect(print({ en: 'Signed: {per_1}' })).toEqual([
      'Signed: [{per_1} is a person, and the record holds none]',
    ]);
  });

  it('prints one language: the wanted one, else the first that has words', () => {
    const words = { en: 'One.\n\nTwo.', fr: 'Un {ind_1 current}.', ar: ' ' };
    expect(print(words, 'en')).toEqual(['One.', 'Two.']);
    expect(print(words, 'fr')).toEqual(['Un 1.']);
    expect(print(words, 'ar')).toEqual(['One.', 'Two.']);
  });

  it('prints nothing for a text without words', () => {
    expect(print({})).toEqual([]);
    expect(print({ en: ' \n\n ' })).toEqual([]);
  });
});
