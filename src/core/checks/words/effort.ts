import { type Text, wordsOf } from '../../base/text.ts';

const done =
  /(?<!\p{L})(?:completed|conducted|carried out|organi[sz]ed|held|implemented|provided|delivered|given|réalisé|mené|organisé|tenu|mis en œuvre|fourni|dispensé|achevé)(?:e?s?)(?!\p{L})/iu;
const activities = /(?<!\p{L})(?:activit(?:y|ies)|activités?)(?!\p{L})/iu;

/** The word with which a text tells of work done (`conducted`, `organisées`); `undefined` where it tells of none. English and French. */
export function effortWordIn(text: Text): string | undefined {
  for (const words of wordsOf(text)) {
    const match = done.exec(words);
    if (match) return match[0].toLowerCase();
  }
  return undefined;
}

/** Whether a text speaks of activities. */
export const speaksOfActivities = (text: Text): boolean =>
  wordsOf(text).some((words) => activities.test(words));
