import { describe, expect, it } from 'vitest';
import { aProject, anItem } from '../testing.ts';
import {
  contentWordsOf,
  itemTitles,
  normaliseTitle,
  ordinalOf,
  slightDifference,
  stemOf,
  titleKeyOf,
  titlesInOneLanguage,
} from './titles.ts';

describe('ordinalOf', () => {
  it.each([
    ['Workshop 2: Joint workshop', 'workshop', 2],
    ['Policy support action 2 - Individual support', 'policy support action', 2],
    ['Policy Support Action 12 – Rollout', 'policy support action', 12],
    ['Atelier n° 3 : coopération', 'atelier', 3],
    ['Formation 1 - droit', 'formation', 1],
    ['Workshop 4', 'workshop', 4],
  ])('reads “%s”', (title, word, number) => {
    expect(ordinalOf(title)).toMatchObject({ word, number });
  });

  it.each(['A 3-day training on terms', 'Agenda 2030: goals', 'Study visit: law', 'Support to 3 networks'])(
    'sees none in “%s”',
    (title) => expect(ordinalOf(title)).toBeUndefined(),
  );
});

describe('normaliseTitle', () => {
  it('drops the ordinal, case, quotes, spaces and the final point', () => {
    expect(normaliseTitle('Training 3:  CSOs’  “Networking”.')).toBe("csos' networking");
    expect(normaliseTitle("Training 4: CSOs' networking")).toBe("csos' networking");
  });

  it('keeps an ordinal that is the whole title', () => {
    expect(normaliseTitle('Workshop 2')).not.toBe(normaliseTitle('Workshop 3'));
  });

  it('joins all languages of a text', () => {
    expect(titleKeyOf({ en: 'Workshop 1: Law', fr: 'Atelier 1 : Droit' })).toBe('law | droit');
    expect(titleKeyOf({})).toBe('');
  });
});

describe('itemTitles', () => {
  it('holds the key and the ordinal of every item', () => {
    const item = anItem({ title: { en: 'Workshop 2: Law.', fr: 'Atelier 2 : Droit' } });
    const title = itemTitles(aProject({ workPlanItems: [item] })).get(item);
    expect(title).toMatchObject({ key: 'law | droit', ordinal: { word: 'workshop', number: 2 } });
  });
});

describe('titlesInOneLanguage', () => {
  it('compares within one language only', () => {
    expect(titlesInOneLanguage({ en: 'Law', fr: 'Droit' }, { fr: 'Loi' })).toEqual(['Droit', 'Loi']);
    expect(titlesInOneLanguage({ en: 'Law' }, { fr: 'Loi' })).toBeUndefined();
  });
});

describe('stemOf', () => {
  it('is one for the forms of a word and differs for other words', () => {
    expect(stemOf('trainings')).toBe(stemOf('training'));
    expect(stemOf('ensuring')).toBe(stemOf('ensure'));
    expect(stemOf('legislative')).toBe(stemOf('legislation'));
    expect(stemOf('internal')).not.toBe(stemOf('international'));
  });
});

const differ = (a: string, b: string) => slightDifference(contentWordsOf(a), contentWordsOf(b));

describe('slightDifference', () => {
  it('finds the word that changed', () => {
    expect(
      differ(
        'Capacity training on terminology, concepts, and responses',
        'A 3-day capacity training on terminology, concepts, and management',
      ),
    ).toEqual({ onlyFirst: ['responses'], onlySecond: ['management'] });
  });

  it('accepts the same title, with another number of a noun', () => {
    expect(
      differ('Trainings on dialogues for diplomats', 'One-day training on dialogues for diplomats'),
    ).toBeUndefined();
  });

  it('accepts a title that only says more', () => {
    expect(
      differ(
        'Preparation workshops to dialogue meetings',
        'Preparation workshop to concrete dialogue meetings',
      ),
    ).toBeUndefined();
  });

  it('does not compare different titles', () => {
    expect(differ('Training on law', 'Training on networks')).toBeUndefined();
  });
});
