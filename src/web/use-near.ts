import { type RefCallback, useCallback, useState } from 'react';

/** How far outside of the window counts as near it, of its height. */
const margin = '50%';

/** Whether an element, which takes `watch` as its ref, was ever near what is seen: what is below that need not be drawn yet. */
export function useNear(): { readonly isNear: boolean; readonly watch: RefCallback<Element> } {
  const [isNear, setNear] = useState(false);
  const watch = useCallback((element: Element) => {
    const watching = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: margin },
    );
    watching.observe(element);
    return () => watching.disconnect();
  }, []);
  return { isNear, watch };
}
