import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../../test/section-words.ts';
import { aProject, aResult, aStrand, anIndicator, anItem } from '../../testing.ts';
import type { Formula } from './formula.ts';
import { formulaWords } from './formula-words.ts';

const project = aProject({
  strands: [aStrand({ code: 'II' })],
  workPlanItems: [anItem({ code: '24' })],
  results: [aResult()],
  indicators: [anIndicator(), anIndicator({ id: 'ind_2', code: '1.1.1b' })],
});

const wordsOf = (formula: Formula): string =>
  formulaWords(project, formula)
    .map((piece) => sentenceOf(piece))
    .join(' ');

describe('formulaWords', () => {
  it.each<readonly [Formula, string]>([
    [{ kind: 'events' }, 'Number of events'],
    [
      { kind: 'persons', types: ['training', 'workshop'], strands: ['str_1'], who: { sex: 'woman' } },
      'Unique persons women only at trainings and workshops of strand II',
    ],
    [
      { kind: 'participations', items: ['itm_1', 'itm_gone'], places: ['Tunis'] },
      'Participations of work-plan items 24 and itm_gone in Tunis',
    ],
    [
      { kind: 'organisations', organisationKinds: ['cso', 'diaspora'], results: ['res_1'] },
      'Unique organisations from civil society organisations and diaspora organisations contributing to 1.1.1',
    ],
    [
      { kind: 'documents', documentKinds: ['study'], languages: ['ar'], subjects: ['migration'] },
      'Number of documents of the kind study in the language ar about migration',
    ],
    [{ kind: 'sum', indicators: ['ind_1', 'ind_2'] }, 'Sum of the values of 1.1.1a and 1.1.1b'],
    [
      {
        kind: 'ratio',
        numerator: { kind: 'persons', who: { ageBand: '18-29' } },
        denominator: { kind: 'persons' },
      },
      'Unique persons aged 18 to 29 divided by Unique persons',
    ],
  ])('says %j as “%s”', (formula, words) => {
    expect(wordsOf(formula)).toBe(words);
  });
});
