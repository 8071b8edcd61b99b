import { describe, expect, it } from 'vitest';
import { day } from '../../core/base/day.ts';
import { aProject, anIndicator, aResult } from '../../core/testing.ts';
import { isReference, keptText, partsOfText, typedText } from './reference-forms.ts';

const indicators = [
  anIndicator({ id: 'ind_1', code: '1.1.1a' }),
  anIndicator({ id: 'ind_2', code: '1.1.1b' }),
  anIndicator({ id: 'ind_3', code: '1.1.1b' }),
];
const contextWith = (rows: Parameters<typeof aProject>[0]) => ({
  project: aProject({ results: [aResult()], indicators, ...rows }),
  period: { from: day('2021-04-01'), to: day('2022-03-31') },
  asOf: day('2022-03-31'),
});
const context = contextWith({});

describe('typedText', () => {
  it('names rows by the code that people know', () => {
    expect(typedText('So far {ind_1 current} of {ind_1 target}.', context)).toBe(
      'So far {1.1.1a current} of {1.1.1a target}.',
    );
  });

  it('leaves the id where the code fits several rows, or the row is not there', () => {
    const text = '{ind_2 current} {ind_9 current} {ind_1 nonsense} {{ind_1 current} {project title}';
    expect(typedText(text, context)).toBe(text);
  });

  it('tells a kind of row where its code is that of another kind too', () => {
    const activities = [{ id: 'act_1', code: '1.1.1a', title: { en: 'Train' }, results: ['res_1'] }];
    expect(typedText('{ind_1 title}', contextWith({ activities }))).toBe('{ind 1.1.1a title}');
  });
});

describe('keptText', () => {
  it('names rows by their ids, so that a text stays right when codes change', () => {
    expect(keptText('So far {1.1.1a current} and { ind 1.1.1a  target }.', context)).toBe(
      'So far {ind_1 current} and {ind_1 target}.',
    );
  });

  it('keeps what is unclear as it was typed, for its finding to say so', () => {
    const text = '{1.1.1b current} {9.9 current} {project title} {report to} {per_1} {{1.1.1a current} {open';
    expect(keptText(text, context)).toBe(text);
  });

  it('is the way back', () => {
    const kept = 'Held: {ind_1 current}, {ind_2 period}; {project end}.\n\n- {ind_3 target}';
    expect(keptText(typedText(kept, context), context)).toBe(kept);
  });
});

describe('partsOfText', () => {
  it('loses nothing, and takes references apart from words', () => {
    const text = 'a {{ b {1.1 current} c {open';
    expect(partsOfText(text).join('')).toBe(text);
    expect(partsOfText(text).filter(isReference)).toEqual(['{1.1 current}']);
  });
});
