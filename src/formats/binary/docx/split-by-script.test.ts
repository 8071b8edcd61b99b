import { describe, expect, it } from 'vitest';
import { splitByScript } from './split-by-script.ts';

/** Stretches in short: left-to-right ones in angle brackets. */
const short = (text: string): string =>
  splitByScript(text)
    .map((stretch) => (stretch.isRightToLeft ? stretch.text : `<${stretch.text}>`))
    .join('');

describe('splitByScript', () => {
  it.each([
    ['دورات ICT في 2024', 'دورات <ICT> في <2024>'],
    ['المخرج Op 1.1 جاهز', 'المخرج <Op 1.1> جاهز'],
    ['برنامج MATRA (phase 2) في طرابلس', 'برنامج <MATRA (phase 2)> في طرابلس'],
    ['المبلغ 889.472,50 يورو', 'المبلغ <889.472,50> يورو'],
    ['بلغت 47,9% منها', 'بلغت <47,9%> منها'],
    ['12 من 20', '<12> من <20>'],
    ['المحاكم', 'المحاكم'],
    ['UNHCR/IOM', '<UNHCR/IOM>'],
    ['١٢ شهراً', '١٢ شهراً'],
    ['', ''],
  ])('%s', (text, stretches) => {
    expect(short(text)).toBe(stretches);
  });

  it('keeps every character, and is quick with many open brackets', () => {
    const text = `${'ب ('.repeat(200)}${'a('.repeat(20_000)}`;
    const stretches = splitByScript(text);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  });
});
