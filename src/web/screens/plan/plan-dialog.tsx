import type { FormEvent, ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { focusFirstField } from '../../ui/focus-first-field.ts';
import { uiWords } from '../../ui/words.ts';

type PlanDialogProps = {
  readonly title: string;
  /** What the main button says; without it there is none. */
  readonly action: string | undefined;
  readonly onAction: () => void;
  readonly close: () => void;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A dialog with one main action. Escape and Cancel leave all as it was. */
export function PlanDialog({ title, action, onAction, close, isWide = false, children }: PlanDialogProps) {
  const { say } = useReader();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    onAction();
  };
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => isOpen || close()}>
      <Modal className={isWide ? 'dialog plan-wide-dialog' : 'dialog'}>
        <Dialog ref={focusFirstField}>
          <form className="stack" onSubmit={submit} noValidate>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
            <p className="cluster">
              {action !== undefined && (
                <Button type="submit" kind="main">
                  {action}
                </Button>
              )}
              <Button onPress={close}>{say(uiWords.cancel)}</Button>
            </p>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
