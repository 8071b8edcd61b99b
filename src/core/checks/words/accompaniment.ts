import { type Text, wordsOf } from '../../base/text.ts';
import { onceOf } from '../../indexes.ts';

const accompaniment = /\baccompani(?:ment|ed|es|y(?:ing)?)\b|\baccompagnement (?:aux?|des? délégations?)/i;
const preparation =
  /^\W*(?:preparat(?:ion|ory)|preparing)\b|^\W*(?:atelier|réunion|séance)?\s*(?:de )?préparat(?:ion|oire)/i;

/** Whether a title speaks of accompanying somebody to a meeting. */
export const isAccompaniment = onceOf((title: Text): boolean =>
  wordsOf(title).some((words) => accompaniment.test(words)),
);

/** Whether a title begins with preparation. */
export const isPreparation = onceOf((title: Text): boolean =>
  wordsOf(title).some((words) => preparation.test(words)),
);
