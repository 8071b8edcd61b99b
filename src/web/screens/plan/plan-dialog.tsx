import type { FormEvent } from 'react';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import type { DialogProps } from '../../ui/dialog-props.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { uiWords } from '../../ui/words.ts';

type PlanDialogProps = DialogProps & {
  /** What the main button says; without it there is none. */
  readonly action: string | undefined;
  readonly onAction: () => void;
};

/** A dialog with one main action. Escape and Cancel leave all as it was. */
export function PlanDialog({ action, onAction, children, ...given }: PlanDialogProps) {
  const { say } = useReader();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    onAction();
  };
  return (
    <Dialog {...given}>
      <form className="stack" onSubmit={submit} noValidate>
        {children}
        <p className="cluster">
          {action !== undefined && (
            <Button type="submit" kind="main">
              {action}
            </Button>
          )}
          <Button onPress={given.close}>{say(uiWords.cancel)}</Button>
        </p>
      </form>
    </Dialog>
  );
}
