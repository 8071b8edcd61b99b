import { type RefObject, useEffect, useRef } from 'react';

/** A list whose entries go away by what is done in them: the focus goes to what stands in the place of the one that it was in; for the list's `ref`. */
export function useKeptFocus(entries: readonly unknown[]): RefObject<HTMLUListElement | null> {
  const ref = useRef<HTMLUListElement>(null);
  const place = useRef(-1);
  useEffect(() => {
    const list = ref.current;
    const note = (event: FocusEvent): void => {
      const { target } = event;
      place.current = Array.from(list?.children ?? []).findIndex(
        (entry) => target instanceof Node && entry.contains(target),
      );
    };
    list?.addEventListener('focusin', note);
    return () => list?.removeEventListener('focusin', note);
  });
  useEffect(() => {
    const rest = ref.current?.children ?? [];
    if (place.current < 0 || document.activeElement !== document.body) return;
    const entry = rest[Math.min(place.current, rest.length - 1)];
    entry?.querySelector<HTMLElement>('a, button')?.focus();
  }, [entries]);
  return ref;
}
