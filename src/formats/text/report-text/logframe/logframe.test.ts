import { describe, expect, it } from 'vitest';
import { pickText } from '../../../../core/base/text.ts';
import { readReportText } from '../read.ts';

const read = (text: string) =>
  readReportText(`${text}\n`, { name: 'x.txt', sha256: 'a1'.repeat(32) }).project;
const words = (text: Parameters<typeof pickText>[0]) => pickText(text, 'en');
const facts = (text: string) => {
  const { results, indicators } = read(text);
  return {
    results: results.map(({ code, level, statement }) => [code, level, words(statement)]),
    indicators: indicators.map(({ code, title, baseline, targets }) => [
      code,
      words(title),
      baseline?.value,
      ...targets.map(({ operator, value, to }) => `${operator} ${value}${to === undefined ? '' : `-${to}`}`),
    ]),
  };
};

describe('readLogframe', () => {
  it('takes statement and indicator out of each other’s lines', () => {
    const text = `1.1.1. Capacities of local # of trainings held for officials 0 (2023) Min. 3 (2025)
officials on water governance on data collection
are strengthened.
1.1.2. Tools for data # of manuals that are in use by 0 (2023) Max. 1,200 (2025)
collection are available to municipal staff
all towns. % of staff who apply the new tools 5 % (2023) 10-15 % (2025)
in data collection`;
    expect(facts(text)).toEqual({
      results: [
        ['1.1.1', 'output', 'Capacities of local officials on water governance are strengthened.'],
        ['1.1.2', 'output', 'Tools for data collection are available to all towns.'],
      ],
      indicators: [
        ['1.1.1a', '# of trainings held for officials on data collection', '0', 'at-least 3'],
        ['1.1.2a', '# of manuals that are in use by municipal staff', '0', 'at-most 1200'],
        ['1.1.2b', '% of staff who apply the new tools in data collection', '5', 'between 10-15'],
      ],
    });
  });

  it('reads levels by prefixes and depth, and links codes to exact parents', () => {
    const text = `Results chain Indicators Baseline Target
Oc 1. Cooperation is established
1.1 Authorities cooperate
1.1.1 Staff are trained # of staff trained 0 (2023) 5 (2025)`;
    expect(facts(text).results).toEqual([
      ['1', 'outcome', 'Cooperation is established'],
      ['1.1', 'intermediate-outcome', 'Authorities cooperate'],
      ['1.1.1', 'output', 'Staff are trained'],
    ]);
    const { results, links } = read(text);
    const codeOf = (id: string) => results.find((row) => row.id === id)?.code;
    expect(links.map(({ from, to, origin }) => [codeOf(from), codeOf(to), origin])).toEqual([
      ['1.1', '1', 'numbering'],
      ['1.1.1', '1.1', 'numbering'],
    ]);
  });

  it('leaves over a value that no indicator can have', () => {
    const text = `1.1.1. Staff are trained # of trainings 0 (2023) Min. 3 (2025)
0 (2023)
in all towns`;
    expect(read(text).sources[0]?.leftovers).toMatchObject([
      { line: 2, text: '0 (2023)', why: 'value-without-indicator' },
    ]);
    expect(facts(text).indicators).toHaveLength(1);
  });

  it('reads values on lines of their own, and values without a date', () => {
    expect(facts('1.1.1. Staff # of trainings for them\n0 (2023)\nMin. 3 (2025)').indicators).toEqual([]);
    expect(facts('1.1.1. Staff are trained # of trainings 0 Min. 3 (2025)').indicators).toEqual([
      ['1.1.1a', '# of trainings', '0', 'at-least 3'],
    ]);
    expect(
      facts('1.1.1. Staff are trained # of trainings 0 (2023) Min. 3\n1.1.2. More # of x 0 (2021) 1 (2022)')
        .indicators[0],
    ).toEqual(['1.1.1a', '# of trainings', '0', 'at-least 3']);
  });

  it('reads French', () => {
    const text = `1.1.1. Les capacités des agents Nombre d’ateliers tenus sur la 0 (2023) Au moins 1 200 (2025)
locaux sont renforcées. gestion des frontières`;
    const { results, indicators } = read(text);
    expect(results[0]?.statement).toEqual({ fr: 'Les capacités des agents locaux sont renforcées.' });
    expect(indicators[0]).toMatchObject({
      title: { fr: 'Nombre d’ateliers tenus sur la gestion des frontières' },
      unitKind: 'events',
      targets: [{ operator: 'at-least', value: '1200' }],
    });
  });
});
