import { drawnLater } from '../../later.ts';
import type { PastePreviewProps } from './paste-preview.tsx';

/** The preview of a paste. What reads pasted plans is loaded once the plan stands. */
export const PastePreview = drawnLater<PastePreviewProps>(
  async () => (await import('./paste-preview.tsx')).PastePreview,
);
