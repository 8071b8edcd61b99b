import type { Project } from '../../project.ts';
import type { Period } from '../../base/period.ts';
import type { Block } from '../document.ts';
import { type Draft, gap, say, value } from '../phrase.ts';
import {
  contractNumberFact,
  countriesFact,
  type FactValue,
  implementerFact,
  participationsFact,
  periodFact,
  projectFactWords,
  titleFact,
} from './facts/project-facts.ts';
import type { Section, SectionContext } from './section.ts';

const words = {
  coordinator: 'Coordinator of the contract',
  contactPerson: 'Name and title of the contact person',
  beneficiaries: 'Beneficiaries and affiliated entities in the action',
  title: 'Title of the action',
  contractNumber: 'Contract number',
  period: 'Start date and end date of the reporting period',
  countries: 'Target countries or regions',
  targetGroups: 'Final beneficiaries and target groups (including numbers of women and men)',
  otherCountries: 'Countries in which the activities take place, if different',
  fillPerson: 'To be filled in: name and title of the contact person',
  fillBeneficiaries: 'To be filled in: names of the other beneficiaries and affiliated entities',
  fillTargetGroups: 'To be filled in: who the final beneficiaries and target groups are',
  fillNumbers: 'To be filled in: numbers of women and men',
  noOthers: 'The record names no other countries.',
} as const;

/** The form with which a narrative report after PRAG Annex VI begins, its fields numbered below its heading. */
export const annexViDescription: Section = {
  id: 'annex-vi-description',
  summary: 'The form at the beginning of a narrative report after PRAG Annex VI.',
  words: { ...words, ...projectFactWords },
  build,
};

function build({ project, period, number }: SectionContext): readonly Block<Draft>[] {
  const facts: readonly (readonly [string, FactValue])[] = [
    [words.coordinator, implementerFact(project)],
    [words.contactPerson, toFillIn(words.fillPerson)],
    [words.beneficiaries, toFillIn(words.fillBeneficiaries)],
    [words.title, titleFact(project)],
    [words.contractNumber, contractNumberFact(project)],
    [words.period, periodFact(period)],
    [words.countries, countriesFact(project)],
    [words.targetGroups, targetGroupsFact(project, period)],
    [words.otherCountries, { lines: [[say(words.noOthers)]] }],
  ];
  const numbered = facts.map(([name, fact], index) => ({
    name: [...(number === undefined ? [] : [value(`${number}.${index + 1}`), value(' ')]), say(name)],
    ...fact,
  }));
  return [{ kind: 'facts', facts: numbered }];
}

const toFillIn = (message: string): FactValue => ({ lines: [[gap(message)]] });

/** Who they are is not in the record; how many women and men came to events is. */
function targetGroupsFact(project: Project, period: Period): FactValue {
  const { lines } = participationsFact(project, period) ?? toFillIn(words.fillNumbers);
  return { lines: [[gap(words.fillTargetGroups)], ...lines] };
}
