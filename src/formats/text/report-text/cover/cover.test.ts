import { describe, expect, it } from 'vitest';
import { readReportText } from '../read.ts';

const costs = 'Costs (EUR)\nTravel: 1 000\n';
const read = (...lines: readonly string[]) =>
  readReportText(`${lines.join('\n')}\n${costs}`, { name: 'x.txt', sha256: 'a1'.repeat(32) }).project;
const left = (...lines: readonly string[]) => read(...lines).sources[0]?.leftovers.map(({ text }) => text);

describe('the cover page', () => {
  it.each([
    'Reporting period: 01/03/2021 - 28/02/2022',
    'Reporting period: from 1 March 2021 to 28 February 2022',
    'Reporting period : 1 March 2021 – 28 February 2022',
    'Period covered by this report: 2021-03-01 to 2022-02-28',
    'Période couverte : du 1er mars 2021 au 28 février 2022',
    '1.8 Start date and end date of the reporting period: 01.03.2021 - 28.02.2022',
    '01/03/2021 - 28/02/2022',
    'du 1er mars 2021 au 28 février 2022',
  ])('makes a report of its kind and “%s”', (line) => {
    const project = read('INTERIM NARRATIVE REPORT', line);
    expect(project.reports).toMatchObject([{ kind: 'interim', from: '2021-03-01', to: '2022-02-28' }]);
    expect(project.sources[0]?.leftovers).toEqual([]);
  });

  it('says what the project is, with the line of every value', () => {
    const { project, organisations } = read(
      'RAPPORT INTERMÉDIAIRE',
      "Intitulé de l'action : Appui à la gouvernance",
      "de l'eau",
      'Numéro du contrat : ENI/2020/418-223',
      "Durée de l'action : du 01/03/2021 au 28/02/2023",
      'Partenaire de mise en œuvre : Centre pour les politiques de l’eau',
      'Pays : TN, LY',
    );
    expect(project[0]).toMatchObject({
      title: { fr: "Appui à la gouvernance de l'eau" },
      contractNumber: 'ENI/2020/418-223',
      start: '2021-03-01',
      end: '2023-02-28',
      countries: ['TN', 'LY'],
      implementer: organisations[0]?.id,
    });
    const lines = Object.entries(project[0]?.valuesReadFrom ?? {}).map(([field, { line }]) => [field, line]);
    expect(Object.fromEntries(lines)).toMatchObject({
      title: 3,
      contractNumber: 4,
      start: 5,
      end: 5,
      implementer: 6,
      countries: 7,
    });
    expect(organisations).toMatchObject([{ name: { fr: 'Centre pour les politiques de l’eau' } }]);
  });

  it('reads the title below the name of the report', () => {
    const { project } = read(
      'FINAL REPORT',
      'Support to water governance',
      'Contract number: A-1',
      'Reporting period: 01/03/2021 - 28/02/2022',
    );
    expect(project[0]?.title).toEqual({ en: 'Support to water governance' });
    expect(project[0]?.valuesReadFrom?.['title']).toMatchObject({ line: 2, confidence: 'likely' });
  });

  it('keeps no name of a person', () => {
    const lines = [
      'Contact person: Alpha Beta*',
      '1.2. Name and title of the contact person: Alpha Beta, director',
      'Coordinator: Alpha Beta',
      'Organisation: Mr Alpha Beta',
      'Prepared by:',
      'Alpha Beta',
      'Reference: A-1',
    ];
    expect(JSON.stringify(read(...lines))).not.toContain('Alpha');
    expect(JSON.stringify(read(...lines))).not.toContain('Beta');
    expect(left(...lines)).toEqual([
      'Contact person',
      'Name and title of the contact person',
      'Coordinator',
      'Organisation',
      'Prepared by',
      'Prepared by',
    ]);
  });

  it('leaves over what it cannot take', () => {
    const lines = ['Country: Tunisia', 'Reporting period: the second year', 'Start date: soon'];
    expect(left(...lines)).toEqual(lines);
  });
});
