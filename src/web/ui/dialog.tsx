/** Dialogs over the page. What draws them is loaded once the first screen stands, since nobody opens one before. */

import type { DialogProps } from './dialog-props.ts';
import { drawnLater } from './drawn-later.tsx';

/** A dialog that is open. Its first field has the focus. */
export const Dialog = drawnLater<DialogProps>(async () => (await import('./drawn-dialog.tsx')).DrawnDialog);
