/**
 * The letters of the application, IBM Plex. They are a fifth of what a first screen would wait for, and with Arabic two fifths: so a first visit is set in the
 * letters of the device, and those that come after it in ours. None of them changes its letters while one reads, so that nothing moves.
 */

import { whenQuiet } from './after-paint.ts';
import { pause } from './client.ts';

const kept = 'strand letters';
const quietMs = 1500;

/** Longer than letters take that a browser has kept; it may have thrown them away since. */
const patienceMs = 300;

/** Whether our letters are there before anything is drawn: they are where this browser has kept them from an earlier visit. */
export async function findLetters(page: HTMLElement): Promise<boolean> {
  if (localStorage.getItem(kept) === null) return false;
  return Promise.race([loadLetters(page), pause(patienceMs).then(() => false)]);
}

/** Loads our letters for the next visit, once the line is quiet. */
export function keepLetters(page: HTMLElement): void {
  whenQuiet(quietMs, () => {
    void loadLetters(page).then((areHere) => areHere && localStorage.setItem(kept, 'loaded'));
  });
}

/** Loads those that a page is set in, by its direction; whether they came. */
async function loadLetters({ dir }: HTMLElement): Promise<boolean> {
  const families = dir === 'rtl' ? ['IBM Plex Sans', 'IBM Plex Sans Arabic'] : ['IBM Plex Sans'];
  const faces = families.flatMap((family) => [400, 600].map((weight) => `${weight} 1em "${family}"`));
  const loading = faces.map((face) => document.fonts.load(face, 'Aا'));
  return (await Promise.allSettled(loading)).every(({ status }) => status === 'fulfilled');
}
