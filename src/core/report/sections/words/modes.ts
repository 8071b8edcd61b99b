import type { Text } from '../../../base/text.ts';
import type { Rows } from '../../../project.ts';
import { say, text, type Words } from '../../phrase.ts';
import { hasWords } from '../tables/cells.ts';

type Mode = NonNullable<Rows['meetings']['mode']>;

/** How people meet, in words: alone, and after a place. */
export const modeWords = {
  'in-person': 'in person',
  virtual: 'online',
  hybrid: 'in person and online',
  'place in-person': '{place}, in person',
  'place virtual': '{place}, online',
  'place hybrid': '{place}, in person and online',
} as const satisfies Readonly<Record<Mode | `place ${Mode}`, string>>;

/** Where and how people meet: “Town, in person”; `undefined` where neither is recorded. */
export function placeAndMode(meeting: { readonly place?: Text; readonly mode?: Mode }): Words | undefined {
  const { place, mode } = meeting;
  if (!hasWords(place)) return mode && say(modeWords[mode]);
  return mode === undefined ? text(place) : say(modeWords[`place ${mode}`], { place });
}
