import { describe, expect, it } from 'vitest';
import { pickText } from '../../../../core/base/text.ts';
import { readReportText } from '../read.ts';

const head =
  '8. Coordination with others\nTable 8 Coordination meetings\nCoordination Framework/Organisation Date Topic\n';
const read = (text: string) =>
  readReportText(`${head}${text}\n`, { name: 'x.txt', sha256: 'a1'.repeat(32) }).project;
const facts = (text: string) => {
  const { forums, meetings } = read(text);
  return forums.map(({ id, name, topic }) => [
    pickText(name, 'en'),
    pickText(topic, 'en'),
    ...meetings
      .filter((row) => row.forum === id)
      .map((row) => `${row.on} ${pickText(row.topic, 'en')}`.trim()),
  ]);
};

describe('readCoordination', () => {
  it('reads a row per line', () => {
    expect(
      facts('Donor Group 18 May 2021 Presentation of the plan\nCSO Group 3 June 2021 1st Plenary'),
    ).toEqual([
      ['Donor Group', '', '2021-05-18 Presentation of the plan'],
      ['CSO Group', '', '2021-06-03 1st Plenary'],
    ]);
  });

  it('reads names in the middle of their dates and a topic that all of them share', () => {
    const text = `18 May 2021
26 August 2021 Virtual meetings to share information and ensure
Technical Working Group
18 November 2021 synergies between all actions.
3 February 2022
5 May 2021 Follow-up on recommendations.
Regional Platform
1 June 2021 1st Plenary`;
    expect(facts(text)).toEqual([
      [
        'Technical Working Group',
        'Virtual meetings to share information and ensure synergies between all actions.',
        '2021-05-18',
        '2021-08-26',
        '2021-11-18',
        '2022-02-03',
      ],
      ['Regional Platform', '', '2021-05-05 Follow-up on recommendations.', '2021-06-01 1st Plenary'],
    ]);
    expect(read(text).meetings.map(({ mode }) => mode)).toEqual([
      ...Array.from({ length: 4 }, () => 'virtual'),
      undefined,
      undefined,
    ]);
  });

  it('reads names at the top of their rows', () => {
    const text = `Donor Working Group 18 May 2021 Presentation of the work plan
26 August 2021 Exchange of information
3 September 2021 Discussion of next steps
Protection Sector 1 March 2021 Follow-up on recommendations
5 April 2021 Meeting of the chairs`;
    expect(facts(text).map(([name, , ...meetings]) => [name, meetings.length])).toEqual([
      ['Donor Working Group', 3],
      ['Protection Sector', 2],
    ]);
  });

  it('does not take a date inside a topic for a meeting', () => {
    expect(facts('Donor Group 18 May 2021 Minutes of the 3 May 2021 session')).toEqual([
      ['Donor Group', '', '2021-05-18 Minutes of the 3 May 2021 session'],
    ]);
  });

  it('lists what has no date as not understood', () => {
    expect(read('Donor Group\nNo dates known').sources).toEqual([]);
    expect(
      read('Donor Group\nNo dates known\n9. Costs\nCosts\nTravel: 5 EUR').sources[0]?.leftovers,
    ).toMatchObject([
      { line: 1, why: 'unrecognised' },
      { line: 4, why: 'unrecognised' },
      { line: 5, why: 'unrecognised' },
    ]);
  });
});
