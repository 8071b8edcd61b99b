import { describe, expect, it } from 'vitest';
import { aMeeting, aProject, anItem } from '../../testing.ts';
import { placeOfText, recordTextsOf, textsWith, titleWordsOf, titlesOf } from './record-texts.ts';

const project = aProject({
  workPlanItems: [
    anItem({
      title: { en: 'Study visit', fr: 'Visite d’étude' },
      notes: [{ mark: '1', text: { en: 'Not yet planned' } }],
      readFrom: { source: 'src_1', line: 9, confidence: 'certain' },
    }),
  ],
  meetings: [aMeeting({ topic: { en: 'Study of needs', ar: 'دراسة' }, followUp: { en: '' } })],
});

describe('titlesOf', () => {
  it('lists titles and topics in each of their languages', () => {
    expect(titlesOf(project).map(({ language, words }) => [language, words])).toEqual([
      ['en', 'Study visit'],
      ['fr', 'Visite d’étude'],
      ['en', 'Study of needs'],
      ['ar', 'دراسة'],
    ]);
  });
});

describe('recordTextsOf', () => {
  it('adds notes with the place of their row', () => {
    const [note] = recordTextsOf(project).filter(({ field }) => field === 'notes.0');
    expect(note && placeOfText(note)).toEqual({
      table: 'workPlanItems',
      row: 'itm_1',
      field: 'notes.0',
      source: { source: 'src_1', line: 9 },
    });
  });
});

describe('textsWith', () => {
  it('keeps the texts that a pattern finds', () => {
    expect(textsWith(/yet/)(project).map(({ words }) => words)).toEqual(['Not yet planned']);
  });
});

describe('titleWordsOf', () => {
  it('counts each word as printed and keeps its first title, without Arabic', () => {
    const words = titleWordsOf(project);
    expect([words.get('Study')?.count, words.get('Study')?.first.words]).toEqual([2, 'Study visit']);
    expect([words.has('study'), words.has('دراسة')]).toEqual([false, false]);
  });
});
