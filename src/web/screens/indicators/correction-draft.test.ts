import { describe, expect, it } from 'vitest';
import { decimal } from '../../../core/base/decimal.ts';
import type { Reported } from '../../../core/indicators/correction.ts';
import { anObservation } from '../../../core/testing.ts';
import { fieldWords } from '../../ui/field-kinds.ts';
import { keyOf } from './cell-keys.ts';
import { type CorrectionDraft, correctionDraftOf, readCorrection } from './correction-draft.ts';
import { indicatorsWords } from './words.ts';
import { correctionWords } from '../../correction/words.ts';

const women = { sex: 'women' };
const context = { tag: 'en', language: 'en', keys: [women] } as const;
const now: Reported = { value: decimal(80), cells: [{ of: women, value: decimal(30) }] };
const draft = correctionDraftOf(anObservation(), now, {
  ...context,
  booking: { on: '31/05/2022', reason: '' },
});
const read = (change: Partial<CorrectionDraft>, of: Reported = now) =>
  readCorrection({ ...draft, reason: 'Counted twice', ...change }, { ...context, now: of });
const messagesOf = (result: ReturnType<typeof read>): readonly string[] =>
  'troubles' in result ? result.troubles.map(({ field, message }) => `${field}: ${message}`) : [];

describe('readCorrection', () => {
  it('begins with what stands by now', () => {
    expect(draft).toMatchObject({ said: { value: '80', cells: { [keyOf(women)]: '30' } }, on: '31/05/2022' });
  });
  it('books what differs, on the day and for the reason that are typed', () => {
    const said = { ...draft.said, value: '75', cells: { [keyOf(women)]: '25' } };
    expect(read({ said, on: '30/06/2022' })).toEqual({
      read: {
        value: '-5',
        cells: [{ of: women, value: '-5' }],
        on: '2022-06-30',
        reason: { en: 'Counted twice' },
      },
    });
  });
  it('says what is missing, and what cannot be booked', () => {
    const said = { ...draft.said, value: '75' };
    expect(messagesOf(read({ said, reason: ' ' }))).toEqual([`reason: ${correctionWords.sayWhy}`]);
    expect(messagesOf(read({ said, on: 'soon' }))).toEqual([`on: ${fieldWords.notADay}`]);
    expect(messagesOf(read({}))).toEqual([`value: ${correctionWords.nothingCorrected}`]);
    const share = { value: { numerator: decimal(1), denominator: decimal(2) }, cells: [] };
    expect(messagesOf(read({ said }, share))).toEqual([`value: ${indicatorsWords.otherKind}`]);
  });
});
