import { useEffect } from 'react';
import { loadWhenCalm } from '../../later.ts';
import { drawnLater } from '../../ui/drawn-later.tsx';
import type { PastePreviewProps } from './paste-preview.tsx';

/** The preview of a paste. */
export const PastePreview = drawnLater<PastePreviewProps>(
  async () => (await import('./paste-preview.tsx')).PastePreview,
);

/** Loads what reads pasted plans once the plan stands. */
export const useEarlyPastePreview = (): void => useEffect(() => loadWhenCalm(PastePreview), []);
