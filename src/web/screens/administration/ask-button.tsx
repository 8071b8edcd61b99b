import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { uiWords } from '../../ui/words.ts';

/** A button for what cannot be taken back: it asks first. */
export function AskButton({
  words,
  label,
  question,
  go,
}: {
  readonly words: string;
  readonly label: string;
  readonly question: string;
  readonly go: () => void;
}) {
  const { say } = useReader();
  return (
    <DialogTrigger>
      <Button aria-label={label}>{words}</Button>
      <ModalOverlay className="veil" isDismissable>
        <Modal className="dialog">
          <Dialog role="alertdialog">
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  {question}
                </Heading>
                <p className="cluster">
                  <Button
                    kind="main"
                    onPress={() => {
                      close();
                      go();
                    }}
                  >
                    {words}
                  </Button>
                  <Button onPress={close}>{say(uiWords.cancel)}</Button>
                </p>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
