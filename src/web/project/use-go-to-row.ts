import { useEffect } from 'react';
import { useSearchParams } from '../router.tsx';

/** The id of the element that shows a row, for those who come to it by its address. */
export const rowElement = (row: string): string => `row-${row}`;

/** Goes to the row that the address names, to its field where it names one, and puts the cursor there; `isThere` once the row can be seen. */
export function useGoToRow(isThere = true): void {
  const [search] = useSearchParams();
  const [row, field] = [search.get('row'), search.get('field')];
  useEffect(() => {
    if (row === null || !isThere) return;
    const place =
      (field === null ? null : document.getElementById(`at-${row}-${field}`)) ??
      document.getElementById(rowElement(row));
    if (place === null) return;
    place.scrollIntoView({ block: 'center' });
    const inner = place.querySelector('input, textarea, select, button');
    const target = inner ?? place;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [row, field, isThere]);
}
