/**
 * The letters of the application, IBM Plex. They are a fifth of what a first screen would wait for, and with Arabic two fifths: so a first visit is set in the
 * letters of the device, and those that come after it in ours. None of them changes its letters while one reads, so that nothing moves.
 */

import { whenQuiet } from './after-paint.ts';

const kept = 'strand letters';
const quietMs = 1500;

/** Sets the page in our letters where this browser has them since an earlier visit, and otherwise loads them for the next once the line is quiet. */
export function setLetters(page: HTMLElement): void {
  if (localStorage.getItem(kept) === null)
    return whenQuiet(quietMs, () => {
      void loadLetters(page).then((areHere) => areHere && localStorage.setItem(kept, 'loaded'));
    });
  page.classList.add('own-letters');
  // A browser would look for them only once it has drawn what is set in them.
  void loadLetters(page);
}

/** Loads those that a page is set in, by its direction; whether they came. */
async function loadLetters({ dir }: HTMLElement): Promise<boolean> {
  const families = dir === 'rtl' ? ['IBM Plex Sans', 'IBM Plex Sans Arabic'] : ['IBM Plex Sans'];
  const faces = families.flatMap((family) => [400, 600].map((weight) => `${weight} 1em "${family}"`));
  const loading = faces.map((face) => document.fonts.load(face, 'Aا'));
  return (await Promise.allSettled(loading)).every(({ status }) => status === 'fulfilled');
}
