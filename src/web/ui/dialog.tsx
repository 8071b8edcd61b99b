/** Dialogs over the page. What draws them is loaded once the first screen stands, since nobody opens one before. */

import type { ReactNode } from 'react';
import { drawnLater } from '../later.ts';

export type DialogProps = {
  readonly title: string;
  /** Closes it: Escape and a click beside it do. */
  readonly close: () => void;
  /** Whether it asks before something that cannot be taken back. */
  readonly isAlert?: boolean;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A dialog that is open. Its first field has the focus. */
export const Dialog = drawnLater<DialogProps>(async () => (await import('./drawn-dialog.tsx')).DrawnDialog);
