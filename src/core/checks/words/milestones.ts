import { type Text, wordsOf } from '../../base/text.ts';
import { once, onceOf } from '../../indexes.ts';
import type { Rows } from '../../project.ts';

/** Milestones that most projects have. */
export type Milestone =
  | 'launch'
  | 'first-committee'
  | 'mid-term'
  | 'final-committee'
  | 'final-conference'
  | 'closing';

const committee = 'steering (?:committee|group|board)|project board|comit[ée] (?:de pilotage|directeur)';

// In this order: the mid-term committee is a mid-term milestone, not “second” or “first”.
const patterns: readonly (readonly [Milestone, RegExp])[] = [
  ['mid-term', /\bmid[ -]?term\b|mi-parcours|(?:évaluation|revue) intermédiaire|منتصف المدة/iu],
  ['first-committee', new RegExp(`(?:\\bfirst\\b|\\b1st\\b|premi[èe]re? |1er ).*(?:${committee})`, 'iu')],
  [
    'final-committee',
    new RegExp(`(?:\\bfinal\\b|\\blast\\b|derni[èe]re? |finale? ).*(?:${committee})`, 'iu'),
  ],
  ['final-committee', new RegExp(`(?:${committee}).* finale?\\b`, 'iu')],
  [
    'launch',
    /\b(?:official|project|formal)\b.*\blaunch\b|\blaunch of the (?:project|action)\b|\blaunch event\b|\bkick-?off\b/iu,
  ],
  ['launch', /lancement (?:officiel|du projet|de l['’]action)/iu],
  ['final-conference', /\b(?:final|closing) conference\b|conférence (?:finale|de clôture)/iu],
  [
    'closing',
    /\b(?:closing|closure) of (?:the )?(?:project|action)\b|\bproject clos(?:ure|ing)\b|clôture (?:du projet|de l['’]action)/iu,
  ],
];

// Most titles name none; this tells them apart at little cost.
const hint =
  /steer|board|pilotage|directeur|mid|parcours|interm|launch|lancement|kick|clos|final|cl[ôo]t|منتصف/i;

/** The milestone that a title names; `undefined` where it names none. English and French, mid-term also Arabic. */
export const milestoneOf = onceOf((title: Text): Milestone | undefined => {
  const words = wordsOf(title).filter((text) => hint.test(text));
  return patterns.find(([, pattern]) => words.some((text) => pattern.test(text)))?.[0];
});

/** A work-plan item that is a milestone. */
export type MilestoneItem = { readonly item: Rows['workPlanItems']; readonly milestone: Milestone };

/** The work-plan items that are milestones, in printed order. */
export const milestonesOf = once((project): readonly MilestoneItem[] =>
  project.workPlanItems
    .flatMap((item) => {
      const milestone = milestoneOf(item.title);
      return milestone === undefined ? [] : [{ item, milestone }];
    })
    .toSorted((a, b) => ((a.item.position ?? '~') < (b.item.position ?? '~') ? -1 : 1)),
);
