import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { DialogProps } from './dialog-props.ts';
import { focusFirstField } from './focus-first-field.ts';
import { sentByKey } from './sent-by-key.ts';

/** A dialog as it is drawn: use `Dialog`, which loads this. */
export function DrawnDialog({ title, close, isAlert = false, isWide = false, children }: DialogProps) {
  return (
    <ModalOverlay className="veil" isDismissable={isAlert} isOpen onOpenChange={close}>
      <Modal className="dialog" {...(isWide && { 'data-wide': '' })}>
        <Dialog ref={begin} role={isAlert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function begin(dialog: HTMLElement | null): (() => void) | undefined {
  focusFirstField(dialog);
  return dialog === null ? undefined : sentByKey(dialog);
}
