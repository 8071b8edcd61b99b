import { afterPaint } from '../after-paint.ts';

/** Whoever goes to a screen by a key goes on from where it begins, once whatever lay over it is gone. */
export function focusContent(): void {
  scrollTo(0, 0);
  afterPaint(() => document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true }));
}
