import { describe, expect, it } from 'vitest';
import { day } from '../../core/base/day.ts';
import { liveValues } from '../../core/report/live-values/index.ts';
import { resolveLiveValue } from '../../core/report/live-values/resolve-live-value.ts';
import { aProject, anIndicator, anObservation, aResult } from '../../core/testing.ts';
import { choicesFor, findableChoices, valueChoices, figuresFirst } from './value-choices.ts';
import { valueWords } from './words.ts';

const project = aProject({
  results: [aResult()],
  indicators: [
    anIndicator({ id: 'ind_1', code: '1.1', title: { en: 'Workshops held', fr: 'Ateliers tenus' } }),
    anIndicator({ id: 'ind_2', code: '1.1.2', title: { en: 'Officials trained', ar: 'موظفون مدربون' } }),
  ],
  observations: [anObservation({ indicator: 'ind_2' })],
});
const context = {
  project,
  period: { from: day('2021-04-01'), to: day('2022-03-31') },
  asOf: day('2022-03-31'),
};
const all = findableChoices(valueChoices(context), (message) => message);
const found = (wanted: string): readonly string[] =>
  choicesFor(all, wanted).map(({ reference }) => reference);

describe('valueChoices', () => {
  it('are references that lead to a row of the record, each once', () => {
    const references = valueChoices(context).map(({ reference }) => reference);
    expect(new Set(references).size).toBe(references.length);
    for (const reference of references)
      expect([reference, 'at' in resolveLiveValue(reference, context)]).toEqual([reference, true]);
  });

  it('begin with the project and the report', () => {
    const tables = valueChoices(context).map(({ table }) => table);
    expect([...new Set(tables)].slice(0, 2)).toEqual(['project', 'reports']);
  });
});

describe('choicesFor', () => {
  it('finds by code, by words in each language of the record, and by what a value gives', () => {
    expect(found('1.1.2 to date')[0]).toBe('{ind_2 current}');
    expect(found('ateliers baseline')).toEqual(['{ind_1 baseline}', '{ind_1 progress}']);
    expect(found('مدربون target')).toContain('{ind_2 target}');
    expect(found('this report last day')).toEqual(['{report to}']);
  });

  it('puts the row first whose code is meant', () => {
    expect(
      found('1.1')
        .slice(0, 8)
        .every((reference) => reference.startsWith('{ind_1 ')),
    ).toBe(true);
  });

  it('gives everything where nothing is said', () => {
    expect(found('')).toHaveLength(all.length);
  });
});

describe('figuresFirst', () => {
  it('puts figures before words, and what has no value yet last', () => {
    const sorted = figuresFirst(choicesFor(all, 'indicator'), context).map(({ reference }) => reference);
    const places = ['{ind_2 current}', '{ind_2 title}', '{ind_1 current}'].map((one) => sorted.indexOf(one));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(sorted).toHaveLength(16);
  });
});

describe('valueWords', () => {
  it('say each value that there is, and each kind of row', () => {
    for (const { table, summary } of liveValues) {
      expect(Object.values(valueWords)).toContain(summary);
      expect(Object.keys(valueWords)).toContain(table);
    }
  });
});
