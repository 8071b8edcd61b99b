import { eligibleTotalOf } from '../../budget/totals.ts';
import type { Project } from '../../project.ts';
import type { Block, Line } from '../document.ts';
import { type Draft, gap, say, value } from '../phrase.ts';
import {
  authorityFact,
  contractNumberFact,
  countriesFact,
  type FactValue,
  factOf,
  fundersFact,
  implementerFact,
  participationsFact,
  periodFact,
  projectFactWords,
  titleFact,
} from './facts/project-facts.ts';
import type { Section, SectionContext } from './section.ts';

const words = {
  title: 'Title of the project',
  contractNumber: 'Contract number',
  implementer: 'Implemented by',
  authority: 'Contracting authority',
  funders: 'Funded by',
  countries: 'Countries',
  duration: 'Start and end of the project',
  period: 'Reporting period',
  total: 'Total budget',
  participants: 'Participants in events of the period',
} as const;

/** What the project is: title, contract, parties, time, money, and the people reached in the period. */
export const descriptionFacts: Section = {
  id: 'description-facts',
  summary: 'What the project is: title, contract, parties, time, money and the people reached.',
  words: { ...words, ...projectFactWords },
  build,
};

function build({ project, period }: SectionContext): readonly Block<Draft>[] {
  const facts: readonly (readonly [string, FactValue | undefined])[] = [
    [words.title, titleFact(project)],
    [words.contractNumber, contractNumberFact(project)],
    [words.implementer, implementerFact(project)],
    [words.authority, authorityFact(project)],
    [words.funders, fundersFact(project)],
    [words.countries, countriesFact(project)],
    [words.duration, durationFact(project)],
    [words.period, periodFact(period)],
    [words.total, totalFact(project)],
    [words.participants, participationsFact(project, period)],
  ];
  const known = facts.flatMap(([name, fact]) => (fact === undefined ? [] : [{ name: [say(name)], ...fact }]));
  return [{ kind: 'facts', facts: known }];
}

/** Start and end, whichever is known. */
const durationFact = (project: Project): FactValue =>
  factOf(project, 'start', ({ start, end }) =>
    start === undefined && end === undefined ? [] : [durationLine(start, end)],
  );

const durationLine = (start: string | undefined, end: string | undefined): Line<Draft> =>
  start === undefined || end === undefined
    ? [dayOr(start), value(' – '), dayOr(end)]
    : [say(projectFactWords.fromTo, { from: start, to: end })];

const dayOr = (day: string | undefined): Draft =>
  day === undefined ? gap(projectFactWords.missing) : value(day);

/** The total as stated, else as the lines of the budget add up. */
const totalFact = (project: Project): FactValue =>
  factOf(project, 'statedTotal', ({ statedTotal }): readonly Line<Draft>[] => {
    const total = statedTotal ?? (project.budgetLines.length === 0 ? undefined : eligibleTotalOf(project));
    return total === undefined ? [] : [[value(total)]];
  });
