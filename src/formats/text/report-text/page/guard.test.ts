import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../../../core/project.ts';
import { guardText, mostLines } from './guard.ts';
import { readReportText, reportTextMessages } from '../read.ts';

const file = { name: 'report.txt', sha256: 'd4'.repeat(32) };
const issueOf = (text: string): string | undefined => readReportText(text, file).issues[0]?.message;

describe('guardText', () => {
  it('says what is wrong with an empty text, a binary file and a novel', () => {
    expect(issueOf('')).toMatch(/^There is no text/);
    expect(issueOf(' \n \f\n')).toMatch(/^There is no text/);
    expect(issueOf('%PDF-1.7\0\0\u0001')).toMatch(/^This is not text/);
    const novel =
      'It was a bright cold day in April, and the clocks were striking.\nHe had 2 coins (1984).\n';
    expect(issueOf(novel.repeat(500))).toMatch(/^Nothing of a report was recognised/);
    expect(readReportText(novel, file).project).toEqual(emptyProject);
  });

  it('reads amounts beyond all sense without throwing', () => {
    const { project } = readReportText('Costs\nStaff: 999 999 999 999 999 999 TND\nTravel: 5 TND\n', file);
    expect(project.budgetLines.map(({ stated }) => stated?.minor)).toEqual([undefined, 5000]);
  });

  it('says so where a text ends in the middle of a table', () => {
    const plan = '7. Work plan\nTable 7 Work plan\nActivity 2024\nMonth 04 05 06\n1 Workshop X';
    expect(readReportText(plan, file).issues).toMatchObject([{ severity: 'warning', line: 5 }]);
    expect(readReportText(plan, file).project.sources[0]?.leftovers).toMatchObject([
      { line: 5, why: 'truncated' },
    ]);
    expect(readReportText(`${plan}\n`, file).issues).toEqual([]);
  });

  it('leaves a text alone that can be read', () => {
    const text = `\uFEFF${'Line of a report\n'.repeat(mostLines - 1)}`;
    expect(guardText(text)).toEqual({ text, issues: [] });
  });

  it('has every message in its list', () => {
    for (const text of ['', '\0', 'x', 'Costs\nStaff: 5 EUR', 'y\n'.repeat(120_000)])
      for (const { message } of readReportText(text, file).issues)
        expect(reportTextMessages).toContain(message);
  });
});
