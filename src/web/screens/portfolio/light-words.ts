/** How an indicator stands, in words, in a tone and in a sign, so that colour is never alone. */

import type { Light } from '../../../core/figures/figure.ts';
import { homeWords } from '../home/words.ts';

/** In words, with how many stand so. */
export const lightWords: Readonly<Record<Light, string>> = {
  reached: homeWords.reached,
  'on-the-way': homeWords.onTheWay,
  behind: homeWords.behind,
  'no-value': homeWords.noValue,
  'no-target': homeWords.noTarget,
};

/** In tones of badges. */
export const lightTones: Readonly<Record<Light, string | undefined>> = {
  reached: 'ok',
  'on-the-way': 'info',
  behind: 'error',
  'no-value': 'warn',
  'no-target': undefined,
};

/** In signs. */
export const lightSigns: Readonly<Record<Light, string>> = {
  reached: '✓',
  'on-the-way': '○',
  behind: '▲',
  'no-value': '?',
  'no-target': '–',
};
