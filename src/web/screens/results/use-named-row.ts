import { type RefObject, useEffect, useRef } from 'react';
import type { ResultsPlace } from './use-results-place.ts';

/** Where the row, or the field of it, stands that the address names: goes there once it is in view. */
export function useNamedRow({ named }: ResultsPlace): RefObject<HTMLDivElement | null> {
  const shown = useRef<HTMLDivElement>(null);
  const row = named?.row;
  const field = named?.field;
  useEffect(() => {
    if (row === undefined || document.activeElement?.getAttribute('role') === 'tab') return;
    const place = shown.current && placeOf(shown.current, row, field);
    place?.scrollIntoView({ block: 'center', inline: 'nearest' });
    place?.querySelector<HTMLElement>('.input')?.focus({ preventScroll: true });
  }, [row, field]);
  return shown;
}

/** The field of a row, else the first field of it, else the row itself. */
const placeOf = (within: HTMLElement, row: string, field: string | undefined): Element | null =>
  within.querySelector(`#${CSS.escape(`at-${row}-${field}`)}`) ??
  within.querySelector(`[id^="${CSS.escape(`at-${row}-`)}"]`) ??
  within.querySelector(`[data-row="${CSS.escape(row)}"]`);
