/**
 * Lines of a report and the values that were read in them point at each other. It is done on the page itself: a report has thousands of lines, and a hand
 * that moves over them must not make all of them anew.
 */

import type { FocusEvent, KeyboardEvent, PointerEvent } from 'react';

const lineOf = (target: EventTarget, name: 'line' | 'at'): string | undefined => {
  const found = target instanceof Element ? target.closest(`[data-${name}]`) : null;
  return found instanceof HTMLElement ? found.dataset[name] : undefined;
};

/** Points from a value at its line, or from a line at its values: hovering shows the line, focus also goes to where the other is. */
export function pointFrom(root: HTMLElement, event: PointerEvent | FocusEvent): void {
  const isFocus = event.type === 'focus';
  const at = lineOf(event.target, 'at');
  const line = at ?? lineOf(event.target, 'line');
  if (line === undefined) return;
  for (const old of elements(root, '[data-pointed]')) delete old.dataset['pointed'];
  const lines = elements(root, `[data-line="${line}"]`);
  const values = elements(root, `[data-at="${line}"]`);
  for (const one of [...lines, ...values]) one.dataset['pointed'] = '';
  if (at !== undefined) show(lines[0]);
  else if (isFocus) values[0]?.scrollIntoView({ block: 'nearest' });
}

const elements = (root: HTMLElement, selector: string): readonly HTMLElement[] =>
  [...root.querySelectorAll(selector)].filter((one) => one instanceof HTMLElement);

/** Brings an element into view within its pane, and leaves the page where it is. */
function show(element: HTMLElement | undefined): void {
  const pane = element?.closest('[data-pane]');
  if (element === undefined || !(pane instanceof HTMLElement)) return;
  const [own, around] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (own.top >= around.top + own.height && own.bottom <= around.bottom - own.height) return;
  pane.scrollTop += own.top - around.top - around.height / 3;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20 };

/** Goes from line to line by arrow keys, and by Enter to what was read in a line. */
export function moveInLines(root: HTMLElement, event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (key === 'Enter') {
    // Otherwise the key would press what it went to.
    event.preventDefault();
    const line = lineOf(target, 'line');
    const [value] = line === undefined ? [] : elements(root, `button[data-at="${line}"]`);
    value?.focus();
    return;
  }
  const step = steps[key];
  if (step === undefined || !(currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const lines = elements(currentTarget, '[data-line]');
  const now = lines.findIndex((line) => line === target);
  lines[Math.min(lines.length - 1, Math.max(0, now + step))]?.focus();
}

/** Goes to the line in which a value was read. */
export function goToLine(root: HTMLElement, line: number): void {
  elements(root, `[data-line="${line}"]`)[0]?.focus();
}
