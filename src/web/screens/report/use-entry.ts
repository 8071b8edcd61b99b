import { useState } from 'react';
import { type OutlineEntry, type RowsBySection, entryOfRow } from './report-outline.ts';
import type { ReportAddress } from './use-report-address.ts';

/** The heading that the address names, by itself or by a row; else the one to begin with. */
export function useEntry(
  outline: readonly OutlineEntry[],
  { section, row }: ReportAddress,
  rowsBySection: RowsBySection,
): OutlineEntry | undefined {
  const [first] = useState(() => firstToWrite(outline));
  return (
    outline.find(({ id }) => id === section) ??
    entryOfRow(outline, row, rowsBySection) ??
    outline.find(({ id }) => id === first)
  );
}

/** Where one begins: at the first text that is missing. It stays the first one while it is being written. */
function firstToWrite(outline: readonly OutlineEntry[]): string | undefined {
  const missing = outline.find(({ state }) => state === 'missing');
  return (missing ?? outline.find(({ state }) => state !== 'compiled'))?.id;
}
