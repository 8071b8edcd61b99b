import { describe, expect, it } from 'vitest';
import { aProject, anItem } from '../../testing.ts';
import { milestoneOf, milestonesOf } from './milestones.ts';

describe('milestoneOf', () => {
  it.each([
    ['First Operational Steering Committee', 'first-committee'],
    ['Second (Mid-term) Operational Steering Committee', 'mid-term'],
    ['Final Operational Steering Committee', 'final-committee'],
    ['Official project launch', 'launch'],
    ['Final conference on project results', 'final-conference'],
    ['Closing of project and final report', 'closing'],
  ])('reads “%s”', (en, milestone) => expect(milestoneOf({ en })).toBe(milestone));

  it.each([
    ['Premier comité de pilotage', 'first-committee'],
    ['Comité de pilotage à mi-parcours', 'mid-term'],
    ['Comité de pilotage final', 'final-committee'],
    ['Lancement officiel', 'launch'],
    ['Conférence de clôture', 'final-conference'],
    ['Clôture du projet', 'closing'],
  ])('reads “%s”', (fr, milestone) => expect(milestoneOf({ fr })).toBe(milestone));

  it.each(['Launch of a website', 'First workshop', 'Medium-term strategy', 'Steering committee'])(
    'sees none in “%s”',
    (en) => expect(milestoneOf({ en })).toBeUndefined(),
  );
});

describe('milestonesOf', () => {
  it('lists the items that are milestones', () => {
    const launch = anItem({ id: 'itm_2', title: { en: 'Official project launch' } });
    expect(milestonesOf(aProject({ workPlanItems: [anItem(), launch] }))).toEqual([
      { item: launch, milestone: 'launch' },
    ]);
  });
});
