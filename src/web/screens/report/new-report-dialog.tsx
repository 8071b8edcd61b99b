import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { uiWords } from '../../ui/words.ts';
import { reportWords as words } from './words.ts';
import { NewReport } from './new-report.tsx';

/** The button and its form. */
export function NewReportDialog() {
  const { say } = useReader();
  return (
    <FormDialog trigger={<Button>{say(words.newReport)}</Button>} title={say(words.newTitle)}>
      {(close) => (
        <NewReport onDone={close}>
          <Button onPress={close}>{say(uiWords.cancel)}</Button>
        </NewReport>
      )}
    </FormDialog>
  );
}
