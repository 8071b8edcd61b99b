/** Facts of the project that every description of it has. What the record lacks is marked. */

import type { Id } from '../../../base/id.ts';
import type { Period } from '../../../base/period.ts';
import { type Place, placeOf, readAt } from '../../../checks/check.ts';
import { participationsIn } from '../../../evidence/participations.ts';
import { findRow } from '../../../indexes.ts';
import { type Project, type Rows, projectRowOf } from '../../../project.ts';
import type { Fact, Line } from '../../document.ts';
import { type Draft, gap, say, text, value } from '../../phrase.ts';
import { participationWords, sayParticipations } from '../words/participations.ts';
import { sayDays, spanWords } from '../words/spans.ts';

/** The words of what facts say. */
export const projectFactWords = {
  ...participationWords,
  ...spanWords,
  missing: 'To be filled in',
} as const;

const words = projectFactWords;

/** What stands beside the name of a fact. */
export type FactValue = Omit<Fact<Draft>, 'name'>;

/** The title. */
export const titleFact = (project: Project): FactValue =>
  factOf(project, 'title', ({ title }) => [[text(title)]]);

/** The number of the contract. */
export const contractNumberFact = (project: Project): FactValue =>
  factOf(project, 'contractNumber', ({ contractNumber }) =>
    contractNumber === undefined ? [] : [[value(contractNumber)]],
  );

/** The countries. */
export const countriesFact = (project: Project): FactValue =>
  factOf(project, 'countries', ({ countries = [] }) =>
    countries.length === 0 ? [] : [[value(countries.map((country) => ({ country })))]],
  );

/** The organisation that implements the project. */
export const implementerFact = (project: Project): FactValue =>
  factOf(project, 'implementer', ({ implementer }) => linesOfOrganisation(project, implementer));

/** The organisation that signed the contract on the donors' side. */
export const authorityFact = (project: Project): FactValue =>
  factOf(project, 'contractingAuthority', ({ contractingAuthority }) =>
    linesOfOrganisation(project, contractingAuthority),
  );

/** The funders with their shares. */
export const fundersFact = (project: Project): FactValue =>
  factOf(project, 'funders', ({ funders = [] }) =>
    funders.flatMap(({ organisation, share }) =>
      linesOfOrganisation(project, organisation).map((line) =>
        share === undefined ? line : [...line, value(' – '), value({ share })],
      ),
    ),
  );

/** The days from one to another. */
export const periodFact = ({ from, to }: Period): FactValue => ({ lines: [[sayDays(from, to)]] });

/** Who came to the events of a period; `undefined` where nobody was counted. */
export function participationsFact(project: Project, period: Period): FactValue | undefined {
  const counted = participationsIn(project, period);
  return counted && { lines: [[sayParticipations(counted)], [say(words.eachTime)]] };
}

/** A fact of the project's row, marked where the row gives no line for it. */
export function factOf(
  project: Project,
  field: keyof Rows['project'],
  linesOf: (row: Rows['project']) => readonly Line<Draft>[],
): FactValue {
  const row = projectRowOf(project);
  const lines = row === undefined ? [] : linesOf(row);
  if (row === undefined || lines.length === 0) return { lines: [[gap(words.missing)]] };
  return row[field] === undefined ? { lines } : { lines, at: placeOfField(row, field) };
}

function placeOfField(row: Rows['project'], field: string): Place {
  const readFrom = row.valuesReadFrom?.[field];
  return placeOf('project', readAt(row, readFrom && { readFrom }), field);
}

function linesOfOrganisation(project: Project, id: Id | undefined): readonly Line<Draft>[] {
  const row = findRow(project, 'organisations', id);
  if (row === undefined) return [];
  return [[text(row.name), ...(row.acronym === undefined ? [] : [value(' '), value(`(${row.acronym})`)])]];
}
