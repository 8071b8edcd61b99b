import { type Text, wordsOf } from '../../base/text.ts';

/** What both means and cost headings speak of. */
export const costTopics = ['staff', 'travel', 'equipment', 'office'] as const;
/** What both means and cost headings speak of. */
export type CostTopic = (typeof costTopics)[number];

// In this order: “office equipment” is equipment.
const patterns: readonly (readonly [CostTopic, RegExp])[] = [
  [
    'equipment',
    /(?<!\p{L})(?:equipments?|suppl(?:y|ies)|furniture|computers?|équipements?|fournitures?|matériel)/iu,
  ],
  [
    'travel',
    /(?<!\p{L})(?:travels?|flights?|tickets?|per ?diems?|vehicles?|transports?|voyages?|déplacements?|véhicules?|billets?)(?!\p{L})/iu,
  ],
  [
    'staff',
    /(?<!\p{L})(?:human resources|staff|personnel|salar(?:y|ies)|ressources humaines|salaires?)(?!\p{L})/iu,
  ],
  ['office', /(?<!\p{L})(?:offices?|premises|rent|bureaux?|locaux|loyers?)(?!\p{L})/iu],
];

/** The topic that words speak of; `undefined` where it is none of them. English and French. */
export function costTopicOf(text: Text): CostTopic | undefined {
  const words = wordsOf(text);
  return patterns.find(([, pattern]) => words.some((one) => pattern.test(one)))?.[0];
}
