import { describe, expect, it } from 'vitest';
import { takeGuidance } from './guidance.ts';
import { linesOf } from '../page/lines.ts';

const take = (text: string) => {
  const { lines, guidance } = takeGuidance(linesOf(text));
  return {
    lines: lines.map((line) => line.text),
    guidance: guidance.map(({ line, text: words }) => `${line} ${words}`),
  };
};

describe('takeGuidance', () => {
  it('takes the template’s text off the beginnings of lines, however it breaks', () => {
    expect(
      take(
        'NOTE: Activities should be linked to one • Officer will and\nor more corresponding output through\n• Adviser trust to\nnumbering. • Driver engage\n• A group of activities can contribute to one or\nmore outputs.',
      ),
    ).toEqual({
      lines: ['• Officer will and', '• Adviser trust to', '• Driver engage'],
      guidance: [
        '1 NOTE: Activities should be linked to one or more corresponding output through numbering.',
        '5 • A group of activities can contribute to one or more outputs.',
      ],
    });
  });

  it('leaves other text alone', () => {
    const text = '• A group of trainers\nWhat are the needs?\n• Often, they travel';
    expect(take(text)).toEqual({ lines: text.split('\n'), guidance: [] });
  });
});
