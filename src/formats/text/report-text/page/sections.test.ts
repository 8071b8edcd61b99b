import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { cutSections } from './sections.ts';

const cut = (lines: readonly string[]) =>
  cutSections(linesOf(lines.join('\n'))).map(({ kind, heading, prose, lines: own, captions }) => [
    kind,
    heading?.code,
    prose.length,
    own.length,
    captions.length,
  ]);

describe('cutSections', () => {
  it('knows the parts of a report by headings, captions and headers', () => {
    expect(
      cut([
        '2.1.1. Staff # of workshops 0 (2021) Min. 2 (2023)',
        'are trained',
        'Means (inputs) Assumptions',
        '• Officer 1. Partners stay',
        'Activities*',
        '1.1. Training',
        'Costs',
        'Travel: 5 EUR',
        '7. Work Plan for the next 12 months',
        'Table 7 Work Plan',
        'Activity 2022',
        'Month 04 05 06',
        '1 Workshop X',
        '8. Coordination with others',
        'The project took part in meetings.',
        'Table 8 Coordination meetings',
        'Coordination Framework/Organisation Date Topic',
        'Working Group 18 May 2021 Plenary',
      ]),
    ).toEqual([
      ['prose', undefined, 0, 0, 0],
      ['logframe', undefined, 0, 2, 0],
      ['matrix', undefined, 0, 2, 0],
      ['activities', undefined, 0, 2, 0],
      ['costs', undefined, 0, 2, 0],
      ['work-plan', '7', 0, 3, 1],
      ['coordination', '8', 1, 2, 1],
    ]);
  });

  it('knows them in French', () => {
    expect(
      cut([
        'Moyens Hypothèses',
        'Activités',
        'Coûts (EUR)',
        '7. Plan de travail pour les 12 prochains mois',
        'Mois 04 05 06',
        '8. Coordination avec les acteurs',
        'Cadre de coordination/Organisation Date Thème',
      ]).map(([kind]) => kind),
    ).toEqual(['prose', 'matrix', 'activities', 'costs', 'work-plan', 'coordination']);
  });

  it('does not begin a chapter at a numbered assumption or item', () => {
    const kinds = cut([
      'Means (inputs) Assumptions',
      '3. International and regional',
      '7. Work Plan',
      'Month 04 05 06',
      '12 Coordination meeting with partners',
      '2. Coordination meeting with partners X',
    ]).map(([kind]) => kind);
    expect(kinds).toEqual(['prose', 'matrix', 'work-plan']);
  });

  it('takes prose that speaks of a table for prose', () => {
    expect(
      cut(['1. Context', 'Table 8 below gives an overview.', '1.1 Partners', 'There are many.']).map(
        ([kind, code]) => [kind, code],
      ),
    ).toEqual([
      ['prose', undefined],
      ['prose', '1'],
      ['prose', '1.1'],
    ]);
  });

  it('joins headings that wrap', () => {
    const [, plan] = cutSections(
      linesOf('7. Implementation phase work plan for the next twelve\nmonths\nMonth 04 05 06'),
    );
    expect(plan?.heading).toEqual({
      code: '7',
      title: 'Implementation phase work plan for the next twelve months',
      lines: [1, 2],
    });
  });
});
