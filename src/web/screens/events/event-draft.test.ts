import { describe, expect, it } from 'vitest';
import { emptyDraft, eventOf } from './event-draft.ts';

const as = { id: 'evt_1', language: 'fr' } as const;
const draft = { ...emptyDraft, from: '22/03/2022', to: '23/03/2022' };

describe('eventOf', () => {
  it('takes what was typed, in the language of the record, and what it completes', () => {
    const typed = { ...draft, title: ' Atelier ', place: 'Tunis', item: 'itm_1' };
    expect(eventOf(typed, as)).toEqual({
      event: {
        id: 'evt_1',
        type: 'workshop',
        from: '2022-03-22',
        to: '2022-03-23',
        title: { fr: 'Atelier' },
        place: { fr: 'Tunis' },
        items: ['itm_1'],
      },
      completes: ['itm_1'],
    });
    expect(eventOf({ ...typed, completes: false }, as)).toMatchObject({ completes: [] });
  });
  it('leaves out what was not typed', () => {
    expect(eventOf(draft, as)).toEqual({
      event: { id: 'evt_1', type: 'workshop', from: '2022-03-22', to: '2022-03-23' },
      completes: [],
    });
  });
  it('says which day is missing', () => {
    expect(eventOf(emptyDraft, as)).toHaveProperty('troubles.from');
  });
});
