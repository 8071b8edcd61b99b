import { type RefObject, useEffect, useRef } from 'react';
import { afterPaint } from '../after-paint.ts';

/** A list that is moved sideways, as on a telephone, until what is current in it is in view; for the list's `ref`. */
export function useCurrentInView(current: string): RefObject<HTMLUListElement | null> {
  const ref = useRef<HTMLUListElement>(null);
  // Where things stand is known once they are painted; to ask before holds up what else is to be done.
  useEffect(() => afterPaint(() => moveInView(ref.current)), [current]);
  return ref;
}

function moveInView(list: HTMLElement | null): void {
  if (list === null || list.scrollWidth <= list.clientWidth) return;
  list.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
}
