import type { Say } from './command.ts';
import { words } from './words.ts';

/** Phrases side by side with the comma of the user's language. */
export const enumerate = (phrases: readonly string[], say: Say): string =>
  phrases.reduce((first, second) => (first === '' ? second : say(words.also, { first, second })), '');
