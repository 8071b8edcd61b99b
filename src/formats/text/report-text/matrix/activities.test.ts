import { describe, expect, it } from 'vitest';
import { pickText } from '../../../../core/base/text.ts';
import { readReportText } from '../read.ts';

const read = (text: string) =>
  readReportText(`${text}\n`, { name: 'x.txt', sha256: 'a1'.repeat(32) }).project;

describe('readActivities', () => {
  it('joins wrapped titles, keeps codes that repeat, and how codes are printed', () => {
    const { activities } = read('Activities\n1.1. Training on\nwater\n1.1. Study\nA 1.2 Visit');
    expect(
      activities.map(({ code, title, readFrom }) => [code, pickText(title, 'en'), readFrom?.printed]),
    ).toEqual([
      ['1.1', 'Training on water', '1.1.'],
      ['1.1', 'Study', '1.1.'],
      ['1.2', 'Visit', 'A 1.2'],
    ]);
  });

  it('links an activity to the result that bears its code', () => {
    const { links, results } = read(
      '1.1.1. Staff # of visits 0 (2021) 2 (2023)\nActivities\n1.1.1. Visit\n1.1. Study',
    );
    expect(links.map(({ to }) => to)).toEqual([results[0]?.id]);
  });

  it('names a marker without note', () => {
    expect(read('Activities*\n1.1. Visit').sources[0]?.leftovers).toEqual([
      { line: 1, text: 'Activities*', why: 'marker-without-note' },
    ]);
  });
});
