import { describe, expect, it } from 'vitest';
import { readHeads } from './heads-draft.ts';
import { correctionWords } from '../../correction/words.ts';

const now = [{ of: { sex: 'women' }, count: 7 }];
const read = (heads: readonly string[], more = {}) =>
  readHeads({ heads, on: '31/05/2022', reason: 'One sheet was lost', ...more }, { now, language: 'en' });

describe('readHeads', () => {
  it('books what differs of each line; an empty one stays as it is', () => {
    expect(read(['5', '٣', ''])).toEqual({
      read: {
        counts: [
          { of: { sex: 'women' }, count: -2 },
          { of: { sex: 'men' }, count: 3 },
        ],
        on: '2022-05-31',
        reason: { en: 'One sheet was lost' },
      },
    });
  });
  it('says what is missing, and what cannot be read', () => {
    expect(read(['7'])).toEqual({ troubles: [{ field: '0', message: correctionWords.nothingCorrected }] });
    expect(read(['5', 'many'], { on: '', reason: '' })).toMatchObject({
      troubles: [{ field: '1' }, { field: 'on' }, { field: 'reason' }],
    });
  });
});
