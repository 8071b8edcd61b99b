import { describe, expect, it } from 'vitest';
import { aProject } from '../../../core/testing.ts';
import { textInRecord, withWriting } from './writing.ts';

const saved = { id: 'nar_1', section: 'Context', text: { en: 'Trade grew.' } };
const record = aProject({ narratives: [saved] });
const row = { ...saved, text: { en: 'Trade grew. Prices' } };

describe('withWriting', () => {
  it('shows what is being typed, in a text that is there and in one that is not yet', () => {
    const writing = { row, over: textInRecord(record, 'nar_1') };
    expect(withWriting(record, writing).narratives).toEqual([row]);
    const fresh = { ...row, id: 'nar_2' };
    const begun = withWriting(record, { row: fresh, over: textInRecord(record, 'nar_2') });
    expect(begun.narratives).toEqual([saved, fresh]);
  });

  it('keeps texts in order of their ids, by which they are found', () => {
    const begun = aProject({ narratives: ['nar_1', 'nar_2', 'nar_3'].map((id) => ({ ...saved, id })) });
    const written = withWriting(begun, { row, over: textInRecord(begun, 'nar_1') });
    expect(written.narratives.map(({ id }) => id)).toEqual(['nar_1', 'nar_2', 'nar_3']);
  });

  it('gives way to the record once that says something else: it is saved, taken back, or somebody else wrote', () => {
    const writing = { row, over: textInRecord(record, 'nar_1') };
    const later = aProject({ narratives: [{ ...saved, text: { en: 'Trade fell.' } }] });
    expect(withWriting(later, writing)).toBe(later);
    expect(withWriting(record, undefined)).toBe(record);
  });
});
