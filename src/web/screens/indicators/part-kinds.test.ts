import { describe, expect, it } from 'vitest';
import { decimal } from '../../../core/base/decimal.ts';
import { partialDay } from '../../../core/base/partial-day.ts';
import {
  baselineCellField,
  baselineOnField,
  baselineSourceField,
  baselineValueField,
  dimensionsField,
  targetCellField,
  verificationField,
} from './part-kinds.ts';

const context = { language: 'en', currency: 'EUR', tag: 'en' } as const;
const baseline = { value: decimal(5), on: partialDay('2021'), source: 'Study' };
const typed = { ...context, before: baseline };

describe('the fields of a baseline', () => {
  it('change their part and leave the others', () => {
    expect(baselineValueField.read('7', typed)).toEqual({ value: { ...baseline, value: '7' } });
    expect(baselineValueField.read('', typed)).toEqual({ value: { ...baseline, value: null } });
    expect(baselineOnField.read('03/2021', typed)).toEqual({ value: { ...baseline, on: '2021-03' } });
    expect(baselineSourceField.read('Survey', typed)).toEqual({ value: { ...baseline, source: 'Survey' } });
  });

  it('make a baseline where there is none, and none where nothing is left of it', () => {
    const empty = { ...context, before: undefined };
    expect(baselineOnField.read('2021', empty)).toEqual({ value: { value: null, on: '2021' } });
    expect(baselineOnField.read('', { ...context, before: { value: null, on: partialDay('2021') } })).toBe(
      'nothing',
    );
  });

  it('say what they cannot read', () => {
    expect(baselineValueField.read('some', typed)).toHaveProperty('why');
    expect(baselineOnField.read('early', typed)).toHaveProperty('why');
  });
});

describe('the cells of a split', () => {
  const women = { sex: 'women' };

  it('are changed one by one, in the baseline and in the target they belong to', () => {
    expect(baselineCellField(women).read('3', typed)).toEqual({
      value: { ...baseline, cells: [{ of: women, value: '3' }] },
    });
    const targets = [
      { operator: 'at-least', value: decimal(5) },
      { operator: 'at-least', value: decimal(9), cells: [{ of: women, value: decimal(4) }] },
    ] as const;
    const field = targetCellField(1, women);
    expect(field.show(targets, context)).toBe('4');
    expect(field.read('', { ...context, before: targets })).toEqual({
      value: [targets[0], { ...targets[1], cells: [] }],
    });
  });
});

describe('verificationField', () => {
  it('changes one part of one source', () => {
    const sources = [{ what: { en: 'Sheets' }, who: { en: 'Assistants' } }, { what: { en: 'Minutes' } }];
    const field = verificationField(0, 'who');
    expect(field.show(sources, context)).toBe('Assistants');
    expect(field.read('', { ...context, before: sources })).toEqual({
      value: [{ what: { en: 'Sheets' } }, sources[1]],
    });
    expect(verificationField(1, 'howOften').read('Each year', { ...context, before: sources })).toEqual({
      value: [sources[0], { ...sources[1], howOften: { en: 'Each year' } }],
    });
  });
});

describe('dimensionsField', () => {
  it('reads back what it shows, and Arabic commas too', () => {
    const dimensions = [{ name: 'sex', categories: ['women', 'men'] }];
    expect(dimensionsField.show(dimensions, context)).toBe('sex: women, men');
    expect(dimensionsField.read('sex: women, men\n', { ...context, before: undefined })).toEqual({
      value: dimensions,
    });
    expect(dimensionsField.read('الجنس: نساء، رجال', { ...context, before: undefined })).toEqual({
      value: [{ name: 'الجنس', categories: ['نساء', 'رجال'] }],
    });
  });

  it('asks for categories', () => {
    expect(dimensionsField.read('sex', { ...context, before: undefined })).toHaveProperty('why');
  });
});
