import { describe, expect, it } from 'vitest';
import { endsWithAmount, kindOfWholeTitle, namedPartIn } from './headings.ts';
import { linesOf } from './lines.ts';
import { cutSections } from './sections.ts';

const kinds = (text: string) => cutSections(linesOf(text)).map(({ kind, heading }) => [kind, heading?.title]);

describe('headings', () => {
  it.each([
    ['Budget', 'costs'],
    ['Budget for the action', 'costs'],
    ['Financial overview', 'costs'],
    ['Aperçu financier', 'costs'],
    ['Coûts du projet (EUR)', 'costs'],
    ['Activities', 'activities'],
    ['Activités réalisées', 'activities'],
    ['Work plan', 'work-plan'],
    ['Plan d’action', 'work-plan'],
    ['Plan de travail', 'work-plan'],
    ['Chronogramme', 'work-plan'],
    ['Logframe', 'logframe'],
    ['Logical framework', 'logframe'],
    ['Cadre logique', 'logframe'],
    ['Coordination', 'coordination'],
    ['Coordination with other donors', 'coordination'],
    ['Hypothèses', 'matrix'],
    ['Lessons learnt', undefined],
    ['Activities of other donors in the sector', undefined],
  ])('knows what “%s” says', (title, kind) => {
    expect(kindOfWholeTitle(title)).toBe(kind);
  });

  it('knows headings of annexes, in Roman numbers and without number', () => {
    expect(namedPartIn('Annex 2: Logframe')).toEqual({ kind: 'logframe', isSigned: true });
    expect(namedPartIn('Annexe B – Budget')).toEqual({ kind: 'costs', isSigned: true });
    expect(namedPartIn('III. Coordination')).toEqual({ kind: 'coordination', isSigned: true });
    expect(namedPartIn('Chronogramme')).toEqual({ kind: 'work-plan', isSigned: false });
    expect(namedPartIn('Coordination meetings were held')).toBeUndefined();
  });

  it('knows an amount at the end of a line from a year or a page', () => {
    const ends = [
      'Staff 600,000 EUR',
      'Staff 1 000',
      'Staff: € 5',
      'Work plan 2022',
      'Budget 12',
      'Rate (7%)',
    ];
    expect(ends.map(endsWithAmount)).toEqual([true, true, true, false, false, false]);
  });

  it('takes no cost line for the next chapter', () => {
    expect(
      kinds(
        '2. Activities\n1.1.1 Train staff\n3. Budget\n3. Staff 5,000 EUR\n4. Office 90 EUR\n4. Coordination\nWe met.',
      ),
    ).toEqual([
      ['prose', undefined],
      ['activities', 'Activities'],
      ['costs', 'Budget'],
      ['coordination', 'Coordination'],
    ]);
  });

  it('leaves chapters of prose that only sound like tables', () => {
    expect(
      kinds(
        '2. Activities\nMuch was done.\nMore will be.\n3. Budget\nAll as planned.\n4.2 Work plan\nSee annex.',
      ),
    ).toEqual([
      ['prose', undefined],
      ['prose', 'Activities'],
      ['prose', 'Budget'],
      ['work-plan', 'Work plan'],
    ]);
  });
});
