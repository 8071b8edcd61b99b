import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { factsIn, sectionWords } from '../../../../test/section-words.ts';
import { day } from '../../base/day.ts';
import { decimal } from '../../base/decimal.ts';
import { money } from '../../base/money.ts';
import { emptyProject } from '../../project.ts';
import { aBudgetLine, aProject, aProjectRow, anEvent } from '../../testing.ts';
import { descriptionFacts } from './description-facts.ts';

const facts = (...args: Parameters<typeof aProject>) =>
  factsIn(sectionWords(descriptionFacts, aProject(...args)));

const counted = (...counts: NonNullable<ReturnType<typeof anEvent>['counts']>) =>
  facts({ events: [anEvent({ counts })] })['Participants in events of the period'];

describe('descriptionFacts', () => {
  it('says what a real project is', () => {
    expect(factsIn(sectionWords(descriptionFacts, loadFixture('libmitaf')))).toEqual({
      'Title of the project': "Libya's Migration Technical Assistance Facility",
      'Contract number': 'T05-EUTF-NOA-REG-15',
      'Implemented by': 'International Centre for Migration Policy Development (ICMPD)',
      'Contracting authority': 'European Commission',
      'Funded by': 'European Union (EUTF for Africa) / Swiss Confederation',
      Countries: 'Libya',
      'Start and end of the project': '01/04/2021 – 31/03/2023',
      'Reporting period': '01/04/2021 – 31/03/2022',
      'Total budget': '2,550,000 EUR',
    });
  });

  it('tells the shares of funders and the people reached in the period', () => {
    const period = { from: day('2024-01-01'), to: day('2024-12-31') };
    const told = factsIn(sectionWords(descriptionFacts, loadFixture('coastal-facility'), { period }));
    expect(told['Funded by']).toBe(
      'Regional Cooperation Fund – 90 % / Northern Lakes Development Agency – 10 %',
    );
    expect(told['Participants in events of the period']).toBe(
      '870 participations: 387 women, 483 men / Persons who came to several events are counted each time.',
    );
  });

  it('marks what the record lacks, and never leaves it empty', () => {
    const told = factsIn(sectionWords(descriptionFacts, emptyProject));
    expect(told['Title of the project']).toBe('[To be filled in]');
    expect(told['Total budget']).toBe('[To be filled in]');
    expect(told['Reporting period']).toBe('01/04/2021 – 31/03/2022');
    expect(told).not.toHaveProperty('Participants in events of the period');
  });

  it('tells one end of the project where the other is not known', () => {
    const { end: _, ...row } = aProjectRow();
    expect(facts({ project: [row] })['Start and end of the project']).toBe('01/04/2021 – [To be filled in]');
  });

  it('adds up the budget where no total is stated', () => {
    const budgetLines = [
      aBudgetLine({ id: 'bud_1', stated: money(1000, 'EUR') }),
      aBudgetLine({ id: 'bud_2', stated: money('70.5', 'EUR'), category: 'indirect' }),
    ];
    expect(facts({ budgetLines })['Total budget']).toBe('1,070.50 EUR');
  });

  it('says how far women and men were counted apart', () => {
    expect(counted({ of: { status: 'official' }, count: 4 })).toMatch(
      /^4 participations, women and men not counted separately /,
    );
    expect(counted({ of: { sex: 'women' }, count: 1 }, { of: { sex: 'unknown' }, count: 2 })).toMatch(
      /^3 participations: 1 woman, 0 men, 2 without a note of sex /,
    );
  });

  it('points to where each value stands', () => {
    const project = aProject({ project: [aProjectRow({ contractNumber: 'C-1', funders: [] })] });
    const [block] = descriptionFacts.build({
      project,
      period: { from: day('2021-04-01'), to: day('2022-03-31') },
      asOf: day('2022-03-31'),
      template: { outline: [] },
      node: { id: 'n', heading: 'n', sections: [] },
    });
    const places = block?.kind === 'facts' ? block.facts.map((fact) => fact.at?.field) : [];
    expect(places.slice(0, 3)).toEqual(['title', 'contractNumber', undefined]);
  });

  it('takes shares as they are', () => {
    const organisations = [{ id: 'org_a', name: { en: 'Fund' } }];
    const project = [aProjectRow({ funders: [{ organisation: 'org_a', share: decimal('0.333') }] })];
    expect(facts({ project, organisations })['Funded by']).toBe('Fund – 33.3 %');
  });
});
