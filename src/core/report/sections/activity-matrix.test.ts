import { describe, expect, it } from 'vitest';
import { loadFixture } from '../../../../test/fixtures.ts';
import { linesIn, rowsIn, sectionWords } from '../../../../test/section-words.ts';
import { decimal } from '../../base/decimal.ts';
import { money } from '../../base/money.ts';
import { emptyProject } from '../../project.ts';
import {
  aBudgetLine,
  aLink,
  aMean,
  aProject,
  aProjectRow,
  aResult,
  anActivity,
  anAssumption,
} from '../../testing.ts';
import { activityMatrix } from './activity-matrix.ts';

const words = (rows: Parameters<typeof aProject>[0]) => sectionWords(activityMatrix, aProject(rows));
const cellsOf = (rows: Parameters<typeof aProject>[0]) => rowsIn(words(rows))[1];

describe('activityMatrix', () => {
  it('is one row of activities, means, costs and assumptions', () => {
    const told = words({
      results: [aResult()],
      activities: [anActivity({ notes: [{ text: { en: 'On hold.' } }] })],
      links: [aLink({ from: 'act_1', to: 'res_1' })],
      means: [
        aMean({ quantity: decimal(2) }),
        aMean({ id: 'mea_2', kind: 'infrastructure', text: { en: 'Office' } }),
      ],
      budgetLines: [aBudgetLine()],
      assumptions: [anAssumption({ code: '1' })],
    });
    expect(linesIn(told)).toEqual(['Table 1: Activity matrix']);
    expect(rowsIn(told)).toEqual([
      ['Activities', 'Means', 'Costs', 'Assumptions'],
      [
        '1.1 Training of officials (related to 1.1.1)^1',
        'Human resources / Project coordinator (2) / Infrastructure / Office',
        'Human resources – 1,000 EUR / Total – 1,000 EUR',
        '1 Partners stay committed',
      ],
    ]);
    expect(told.footnotes).toEqual(['On hold.']);
  });

  it('prints the stated total even where the headings add up to another', () => {
    const project = [aProjectRow({ statedTotal: money(900, 'EUR') })];
    expect(cellsOf({ project, budgetLines: [aBudgetLine()] })?.[2]).toBe(
      'Human resources – 1,000 EUR / Total – 900 EUR',
    );
  });

  it('marks what is missing', () => {
    const { stated: _, ...unknown } = aBudgetLine();
    expect(cellsOf({ budgetLines: [unknown] })).toEqual([
      '[To be filled in: the activities]',
      '[To be filled in: the means]',
      'Human resources – [amount not known] / Total – [amount not known]',
      '[To be filled in: the assumptions for the activities]',
    ]);
    expect(linesIn(sectionWords(activityMatrix, emptyProject))).toEqual([
      '[The record has no activities, means and costs yet.]',
    ]);
  });

  it('prints the matrix of a real project, both activities of one number included', () => {
    const [activities = '', means = '', costs = '', assumptions = ''] =
      rowsIn(sectionWords(activityMatrix, loadFixture('libmitaf')))[1] ?? [];
    expect(activities.split(' / ')).toHaveLength(19);
    expect(activities.match(/1\.3 /g)).toHaveLength(2);
    expect(means.split(' / ')).toHaveLength(13 + 4);
    expect(costs.split(' / ').slice(-2)).toEqual([
      'Administrative costs – 166,882 EUR',
      'Total – 2,550,000 EUR',
    ]);
    expect(assumptions.split(' / ')).toHaveLength(3);
  });
});
