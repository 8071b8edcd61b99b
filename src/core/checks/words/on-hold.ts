import { type Text, wordsOf } from '../../base/text.ts';

/** The words for a row that rests under a hold. */
export const onHold: Text = { en: 'On hold', fr: 'Suspendu', ar: 'معلّق' };

const pattern = /(?<!\p{L})(?:on[ -]hold|suspended|paused|suspendue?s?|en suspens|معلّ?قة?)(?!\p{L})/iu;

/** Whether words say that something rests. */
export const saysOnHold = (text: Text): boolean => wordsOf(text).some((words) => pattern.test(words));
