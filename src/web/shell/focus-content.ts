import { useEffect, useRef } from 'react';
import { afterPaint } from '../after-paint.ts';
import { useLocation } from '../router.tsx';

/** Whoever goes to a screen by a key goes on from where it begins, once whatever lay over it is gone. */
export function focusContent(): void {
  scrollTo(0, 0);
  afterPaint(focus);
}

const focus = (): void => document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });

/** Where another address leaves nothing that has the focus, as after a dialog, the content has it. */
export function useFocusOnContent(): void {
  const [path] = useLocation();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return undefined;
    before.current = path;
    return afterPaint(() => {
      if (document.activeElement === document.body) focus();
    });
  }, [path]);
}
