/** A form over the page: it closes when what it asks for was done, and keeps what was typed while it was not. */

import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { focusFirstField } from './focus-first-field.ts';

/** A button with the form that it opens. The form begins anew each time; `children` get what closes it. */
export function FormDialog({
  trigger,
  title,
  children,
}: {
  readonly trigger: ReactElement;
  readonly title: string;
  readonly children: (close: () => void) => ReactNode;
}) {
  return (
    <DialogTrigger>
      {trigger}
      <ModalOverlay className="veil">
        <Modal className="dialog">
          <Dialog ref={focusFirstField}>
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                {children(close)}
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
