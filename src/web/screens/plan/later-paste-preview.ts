import { useEffect } from 'react';
import { whenCalm } from '../../after-paint.ts';
import { drawnLater } from '../../later.ts';
import type { PastePreviewProps } from './paste-preview.tsx';

/** The preview of a paste. */
export const PastePreview = drawnLater<PastePreviewProps>(
  async () => (await import('./paste-preview.tsx')).PastePreview,
);

/** Loads what reads pasted plans once the plan stands. */
export const useEarlyPastePreview = (): void =>
  useEffect(() => whenCalm(() => void PastePreview.load().catch(() => undefined)), []);
