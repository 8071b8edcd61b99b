import { type Text, wordsOf } from '../../base/text.ts';
import { findRow } from '../../indexes.ts';
import { type Project, type Rows, projectRowOf } from '../../project.ts';
import type { Fact, Furniture } from '../document.ts';
import { type Phrase, type Words, gap, say, text, value } from '../phrase.ts';
import type { DocumentSource } from './document-source.ts';
import { isOpen, reportOn } from './report-on.ts';

/** The words of the first page and of what surrounds the text of the others. */
export const furnitureWords = {
  inception: 'Inception report',
  quarterly: 'Quarterly report',
  interim: 'Interim report',
  final: 'Final report',
  'ad-hoc': 'Ad-hoc report',
  period: 'Reporting period',
  fromTo: '{from} – {to}',
  contract: 'Contract number',
  implementer: 'Implemented by',
  authority: 'Contracting authority',
  funders: 'Funded by',
  noTitle: 'The record has no title of the project.',
  noName: 'The record has no name of this organisation.',
  pageOf: 'Page {page} of {pages}',
  draft: 'Draft',
  publicVersion: 'Public version',
} as const;

/** The first page and the running head. */
export function furnitureOf({ project, period, publicVersion }: DocumentSource): Furniture<Phrase> {
  const row = projectRowOf(project);
  const report = reportOn(project, period);
  const kind = say(furnitureWords[report?.kind ?? 'interim']);
  const title = textOr(row?.title, gap(furnitureWords.noTitle));
  const span = say(furnitureWords.fromTo, { from: period.from, to: period.to });
  return {
    title: [title],
    subtitle: publicVersion === undefined ? [kind] : [kind, value(' – '), say(furnitureWords.publicVersion)],
    facts: [{ name: [say(furnitureWords.period)], lines: [[span]] }, ...factsOf(project, row)],
    runningHead: [kind, value(' '), span, value(' – '), title],
    pageOf: [say(furnitureWords.pageOf, { page: '{page}', pages: '{pages}' })],
    ...(report === undefined || isOpen(report) ? { draft: [say(furnitureWords.draft)] } : {}),
  };
}

function factsOf(project: Project, row: Rows['project'] | undefined): readonly Fact<Phrase>[] {
  if (row === undefined) return [];
  const funders = (row.funders ?? []).map((funder) => funder.organisation);
  return [
    ...(row.contractNumber === undefined
      ? []
      : [{ name: [say(furnitureWords.contract)], lines: [[value(row.contractNumber)]] }]),
    ...organisationFact(project, furnitureWords.implementer, [row.implementer]),
    ...organisationFact(project, furnitureWords.authority, [row.contractingAuthority]),
    ...organisationFact(project, furnitureWords.funders, funders),
  ];
}

function organisationFact(
  project: Project,
  name: string,
  ids: readonly (string | undefined)[],
): readonly Fact<Phrase>[] {
  const lines = ids
    .map((id) => findRow(project, 'organisations', id))
    .filter((row) => row !== undefined)
    .map((row) => [nameOf(row)]);
  return lines.length === 0 ? [] : [{ name: [say(name)], lines }];
}

const nameOf = ({ name, acronym }: Rows['organisations']): Words =>
  textOr(name, acronym === undefined ? gap(furnitureWords.noName) : value(acronym));

const textOr = (words: Text | undefined, other: Words): Words =>
  words === undefined || wordsOf(words).length === 0 ? other : text(words);
