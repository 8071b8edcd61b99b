import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
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
    <FormDialog isAlert trigger={<Button aria-label={label}>{words}</Button>} title={question}>
      {(close) => (
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
      )}
    </FormDialog>
  );
}
