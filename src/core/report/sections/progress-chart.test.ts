import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { plain, sectionWords, linesIn } from '../../../../test/section-words.ts';
import { day } from '../../base/day.ts';
import { decimal } from '../../base/decimal.ts';
import { aProject, anIndicator, anObservation, aResult } from '../../testing.ts';
import { progressChart } from './progress-chart.ts';

type Project = ReturnType<typeof aProject>;

function chartOf(project: Project, context = {}) {
  const words = sectionWords(progressChart, project, context);
  const figure = words.blocks.find((block) => block.kind === 'figure');
  const bars = (figure?.bars ?? []).map(({ name, value, share, isMet }) => ({
    name: plain(name),
    value: plain(value),
    share,
    isMet,
  }));
  return { bars, alt: plain(figure?.alt ?? []), lines: linesIn(words), blocks: words.blocks };
}

const measured = (fields: Parameters<typeof anIndicator>[0], value: number) =>
  aProject({
    results: [aResult()],
    indicators: [anIndicator(fields)],
    observations: [anObservation({ value: decimal(value) })],
  });

const valueOf = (fields: Parameters<typeof anIndicator>[0], current: number) =>
  chartOf(measured({ baseline: { value: decimal(20) }, ...fields }, current)).bars[0]?.value;

describe('progressChart', () => {
  it('has a bar per indicator with its value in words', () => {
    const { bars, alt } = chartOf(measured({}, 2));
    expect(bars).toEqual([{ name: '1.1.1a', value: '2 of 3', share: 0.666667, isMet: false }]);
    expect(alt).toBe(
      'Bar chart with 1 indicator. How much of the way from baseline to target is done: 1.1.1a 67 %',
    );
  });

  it('shows more than the whole way, and nothing behind the baseline', () => {
    expect(chartOf(measured({}, 6)).bars[0]).toMatchObject({ share: 2, isMet: true });
    const fallen = measured({ baseline: { value: decimal(2) } }, 1);
    expect(chartOf(fallen).bars[0]).toMatchObject({ share: 0, isMet: false });
  });

  it('words percentages, limits and ranges so that they can be understood', () => {
    const target = { operator: 'at-least', value: decimal(60) } as const;
    expect(valueOf({ unitKind: 'percent', targets: [target] }, 54)).toBe('54 %, target 60 %');
    expect(valueOf({ targets: [{ operator: 'at-most', value: decimal(10) }] }, 12)).toBe('12, at most 10');
    const range = { operator: 'between', value: decimal(5), to: decimal(8) } as const;
    expect(valueOf({ targets: [range] }, 12)).toBe('12, between 5 and 8');
  });

  it('begins with the highest results and says where it does not show all', () => {
    const period = { from: day('2024-01-01'), to: day('2024-12-31') };
    const { bars, lines } = chartOf(loadFixture('coastal-facility'), { period });
    expect(bars).toHaveLength(20);
    expect(bars.slice(0, 6).map((bar) => bar.name)).toEqual(['Ia', '1a', '2a', '3a', '4a', '1.1a']);
    expect(lines).toEqual(['The chart shows the first 20 of 30 indicators; the tables have all of them.']);
  });

  it('is not there where nothing can be compared', () => {
    expect(chartOf(loadFixture('libmitaf')).blocks).toEqual([]);
    const { baseline: _, ...withoutBaseline } = anIndicator();
    const project = aProject({ indicators: [withoutBaseline], observations: [anObservation()] });
    expect(chartOf(project).blocks).toEqual([]);
  });
});
