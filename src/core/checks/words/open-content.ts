import { type Text, wordsOf } from '../../base/text.ts';
import { onceOf } from '../../indexes.ts';

const stillOpen =
  /\b(?:to be (?:defined|determined|decided|confirmed|agreed)|tb[dc]|not yet (?:defined|decided|known))\b|à (?:définir|déterminer|préciser|confirmer)/i;
const otherScope =
  /\bor (?:an? )?(?:smaller|reduced|alternative|similar|equivalent)\b|\bexact (?:format|scope)\b|\bou (?:une? )?(?:événement )?(?:plus petite?|de moindre|réduite?|similaire|équivalente?)/i;

/** Whether words say that what they speak of is still to be defined. */
export const isStillOpen = onceOf((text: Text): boolean =>
  wordsOf(text).some((words) => stillOpen.test(words)),
);

/** Whether words leave open if something smaller or else will be done instead. */
export const allowsOtherScope = onceOf((text: Text): boolean =>
  wordsOf(text).some((words) => otherScope.test(words)),
);
