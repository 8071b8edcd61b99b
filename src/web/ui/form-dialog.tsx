/** A form over the page: it closes when what it asks for was done, and keeps what was typed while it was not. */

import { type ReactElement, type ReactNode, useState } from 'react';
import { ButtonContext } from 'react-aria-components/Button';
import type { DialogProps } from './dialog-props.ts';
import { Dialog } from './dialog.tsx';

/** A button with the dialog that it opens. That begins anew each time; `children` get what closes it. */
export function FormDialog({
  trigger,
  children,
  ...given
}: Omit<DialogProps, 'close' | 'children'> & {
  readonly trigger: ReactElement;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const opening = {
    onPress: () => setOpen(true),
    'aria-haspopup': 'dialog',
    'aria-expanded': isOpen,
  } as const;
  return (
    <>
      <ButtonContext value={opening}>{trigger}</ButtonContext>
      {isOpen && (
        <Dialog {...given} close={close}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
}
