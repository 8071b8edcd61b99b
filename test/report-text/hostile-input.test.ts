import { describe, expect, it } from 'vitest';
import { readReportText } from '../../src/formats/text/report-text/read.ts';

const file = { name: 'report.txt', sha256: 'd4'.repeat(32) };

describe('readReportText on hostile input', () => {
  it('reads 50 MB of one line and a million lines in bounded time', () => {
    const begun = performance.now();
    const line = readReportText('word '.repeat(10_000_000), file);
    const lines = readReportText('5 words of a line5\n'.repeat(1_000_000), file);
    expect(line.issues.map(({ message }) => message.slice(0, 24))).toEqual([
      'The text has {actual} ch',
      'Line {line} has {actual}',
      'Nothing of a report was ',
    ]);
    expect(lines.issues[0]?.params).toEqual({ actual: 1_000_001, most: 100_000 });
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  it.each([
    [
      'a logframe',
      '2.1.1. Staff are trained # of workshops held on 0 (2021) Min. 2 (2023)\nmore words of it\n',
    ],
    ['a plan', '7. Work plan\nTable 7 Work plan\nMonth 04 05 06\n1 Workshop X\nTraining of\n2 X\nstaff\n'],
    [
      'meetings',
      '8. Coordination\nTable 8 Coordination\n18 May 2021\nWorking Group Virtual meeting to share\ninformation\n',
    ],
    ['costs', 'Costs\nHuman resources: 889 472 EUR\nTravel and\n'],
    ['means', 'Means (inputs) Assumptions\n• Officer 1. Partners stay\nwilling to go on\n'],
  ])('reads 20,000 lines of %s in bounded time', (_, text) => {
    const begun = performance.now();
    const { project } = readReportText(text.repeat(20_000 / (text.split('\n').length - 1)), file);
    expect(project.sources).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });
});
