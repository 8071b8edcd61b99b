import { describe, expect, it } from 'vitest';
import type { Text } from '../../base/text.ts';
import { deliverablesIn } from './deliverables.ts';

const namesIn = (text: Text) => deliverablesIn(text).map((deliverable) => deliverable.name.en);

describe('deliverablesIn', () => {
  it('finds what is handed over', () => {
    expect(namesIn({ en: 'Workshops held and communication strategy developed' })).toEqual(['strategy']);
    expect(namesIn({ en: 'Two studies and a training manual' })).toEqual(['study', 'manual']);
    expect(namesIn({ fr: 'Une étude et une base de données sont disponibles' })).toEqual([
      'study',
      'database',
    ]);
  });

  it('does not take study visits for studies, nor parts of words', () => {
    expect(namesIn({ en: 'Study visits and modular strategic support' })).toEqual([]);
    expect(namesIn({ fr: 'Visites d’étude' })).toEqual([]);
  });
});
