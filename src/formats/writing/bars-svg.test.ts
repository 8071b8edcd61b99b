import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Bar, Figure } from '../../core/report/document.ts';
import type { Run } from '../../i18n/run.ts';
import { barsSvg } from './bars-svg.ts';

const words = (text: string): readonly Run[] => [{ kind: 'text', text }];

const aBar = (fields: Partial<Bar<Run>> = {}): Bar<Run> => ({
  name: words('1.1a'),
  share: 0.5,
  value: words('1 / 2'),
  isMet: false,
  ...fields,
});

const figureOf = (...bars: readonly Bar<Run>[]): Figure<Run> => ({
  kind: 'figure',
  id: 'fig-1',
  caption: [],
  alt: [],
  bars,
});

const ltr = { direction: 'ltr' } as const;
const rtl = { direction: 'rtl' } as const;

function elementsOf(svg: string): readonly SaxesTagPlain[] {
  const tags: SaxesTagPlain[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => tags.push(tag));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return tags;
}

const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');

/** The drawn bars, without the track below each. */
function barsOf(
  svg: string,
): readonly { readonly x: number; readonly width: number; readonly fill: string }[] {
  const rectangles = elementsOf(svg).filter((tag) => tag.name === 'rect');
  return rectangles.slice(rectangles.length / 2).map(({ attributes }) => ({
    x: Number(attributes['x']),
    width: Number(attributes['width']),
    fill: String(attributes['fill']),
  }));
}

const linesOf = (svg: string): readonly number[] =>
  elementsOf(svg)
    .filter((tag) => tag.name === 'line')
    .map(({ attributes }) => Number(attributes['x1']));

const pathsOf = (svg: string): number => elementsOf(svg).filter((tag) => tag.name === 'path').length;

const widthFor = (name: string): number =>
  barsOf(barsSvg(figureOf(aBar({ name: words(name) })), ltr).svg)[0]?.width ?? 0;

describe('barsSvg', () => {
  it('draws a bar for each, as long as its share, with a line at 100 %', () => {
    const { svg } = barsSvg(figureOf(aBar({ share: 0.5 }), aBar({ share: 1 })), ltr);
    const [half, full] = barsOf(svg);
    expect(half?.width).toBeCloseTo((full?.width ?? 0) / 2, 0);
    expect(linesOf(svg)).toContain((full?.x ?? 0) + (full?.width ?? 0));
    expect(textsOf(svg)).toContain('100 %');
  });

  it('gives short names little room, and long names no more than a part of the picture', () => {
    expect(widthFor('1.1a')).toBeGreaterThan(widthFor('Officials trained'));
    expect(widthFor('long '.repeat(30))).toBe(widthFor('long '.repeat(90)));
    expect(widthFor('long '.repeat(30))).toBeGreaterThan(100);
  });

  it('cuts bars at 120 % and marks those that go on', () => {
    const { svg } = barsSvg(figureOf(aBar({ share: 1.2 }), aBar({ share: 40 })), ltr);
    const [whole, cut] = barsOf(svg);
    expect(cut?.width).toBe(whole?.width);
    expect(pathsOf(svg)).toBe(1);
  });

  it.each([0, -1, Number.NaN])('draws no bar for a share of %s', (share) => {
    expect(barsOf(barsSvg(figureOf(aBar({ share })), ltr).svg)[0]?.width).toBe(0);
  });

  it('tells met bars by tone and by a tick', () => {
    const { svg } = barsSvg(figureOf(aBar(), aBar({ isMet: true })), ltr);
    const [unmet, met] = barsOf(svg);
    expect(met?.fill).not.toBe(unmet?.fill);
    expect(pathsOf(svg)).toBe(1);
  });

  it('grows with the number of bars and says its size', () => {
    const [none, two] = [barsSvg(figureOf(), ltr), barsSvg(figureOf(aBar(), aBar()), ltr)];
    expect(two.height).toBeGreaterThan(none.height);
    expect(elementsOf(two.svg)[0]?.attributes).toMatchObject({
      width: String(two.width),
      height: String(two.height),
    });
  });

  it('is mirrored from right to left', () => {
    const figure = figureOf(aBar({ share: 0.3 }), aBar({ share: 1.1 }));
    const [left, right] = [barsSvg(figure, ltr), barsSvg(figure, rtl)];
    const mirrored = barsOf(left.svg).map(({ x, width }) => left.width - x - width);
    for (const [index, bar] of barsOf(right.svg).entries())
      expect(bar.x).toBeCloseTo(mirrored[index] ?? -1, 0);
    expect(right.svg).toContain('text-anchor="end"');
  });

  it('sets words of the other direction apart', () => {
    const name: readonly Run[] = [
      { kind: 'text', text: 'ICT ' },
      { kind: 'text', text: 'ورشة', direction: 'rtl' },
    ];
    expect(textsOf(barsSvg(figureOf(aBar({ name })), ltr).svg)).toContain('ICT \u2067ورشة\u2069');
    expect(textsOf(barsSvg(figureOf(aBar()), rtl).svg)).toContain('\u20671.1a\u2069');
  });

  it('cuts long names with an ellipsis and never within a letter', () => {
    const name = words('long '.repeat(30));
    expect(textsOf(barsSvg(figureOf(aBar({ name })), ltr).svg)[1]).toMatch(/^(long )+l?o?n?g?…$/);
    const accents = textsOf(barsSvg(figureOf(aBar({ name: words('e\u0301'.repeat(99)) })), ltr).svg)[1] ?? '';
    expect(accents).toMatch(/^(e\u0301)+…$/);
  });

  it('escapes hostile words and leaves out what XML forbids', () => {
    const name = words('</text><script>alert("1")</script>');
    const { svg } = barsSvg(figureOf(aBar({ name: words('\u0000a\uD800&b') }), aBar({ name })), ltr);
    expect(elementsOf(svg).map((tag) => tag.name)).not.toContain('script');
    expect(svg).toContain('>a&amp;b<');
  });

  it('names what is withheld, and no footnote', () => {
    const name: readonly Run[] = [
      { kind: 'withheld', words: 'withheld' },
      { kind: 'footnote', number: 7 },
    ];
    expect(textsOf(barsSvg(figureOf(aBar({ name })), ltr).svg)).toContain('[withheld]');
  });

  it('gives equal text for equal figures', () => {
    expect(barsSvg(figureOf(aBar()), rtl)).toEqual(barsSvg(figureOf(aBar()), rtl));
  });
});
