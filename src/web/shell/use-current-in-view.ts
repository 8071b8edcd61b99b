import { type RefObject, useEffect, useRef } from 'react';

/** A list that is moved sideways, as on a telephone, until what is current in it is in view; for the list's `ref`. */
export function useCurrentInView(current: string): RefObject<HTMLUListElement | null> {
  const ref = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const list = ref.current;
    if (list === null || list.scrollWidth <= list.clientWidth) return;
    list.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [current]);
  return ref;
}
