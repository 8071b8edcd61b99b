import { describe, expect, it } from 'vitest';
import { mergeRow } from './merge-row.ts';

const readFrom = { source: 'src_1', line: 7, confidence: 'certain' };

describe('mergeRow', () => {
  it('leaves a row as it is where the report says the same, but for case, signs and where it stands', () => {
    const before = { id: 'act_1', code: '1.1', title: { en: 'Training of officials' }, position: 'b' };
    const read = {
      id: 'act_9',
      code: '1.1',
      title: { en: 'Training of officials.' },
      position: '000058',
      readFrom,
    };
    expect(mergeRow(before, read)).toEqual({ row: before, changed: [] });
  });

  it('keeps words of other languages, and fields that the report does not tell', () => {
    const before = {
      id: 'itm_1',
      title: { en: 'Workshop', fr: 'Atelier' },
      activities: ['act_1'],
      state: 'completed',
    };
    const read = { id: 'itm_9', title: { en: 'Training' }, months: [], state: 'planned', readFrom };
    expect(mergeRow(before, read)).toEqual({
      row: { ...before, title: { en: 'Training', fr: 'Atelier' }, readFrom },
      changed: ['title'],
    });
  });

  it('keeps months that were placed, where the report has as many marks without a month', () => {
    const before = { id: 'itm_1', months: ['2022-04', '2022-05'] };
    expect(mergeRow(before, { months: [], unplacedMarks: 2 }).changed).toEqual([]);
    expect(mergeRow(before, { months: [], unplacedMarks: 3 }).changed).toEqual(['unplacedMarks']);
  });

  it('adds a target that was decided since, and loses none', () => {
    const first = { operator: 'at-least', value: '3', due: '2022', readFrom };
    const second = { operator: 'at-least', value: '5', due: '2023' };
    expect(mergeRow({ targets: [first] }, { targets: [{ ...first, readFrom: undefined }] }).changed).toEqual(
      [],
    );
    expect(mergeRow({ targets: [first] }, { targets: [second] }).row).toMatchObject({
      targets: [first, second],
    });
  });

  it('takes another amount', () => {
    const before = { stated: { minor: 1, currency: 'EUR' } };
    expect(mergeRow(before, { stated: { minor: 2, currency: 'EUR' } })).toMatchObject({
      row: { stated: { minor: 2 } },
      changed: ['stated'],
    });
  });
});
