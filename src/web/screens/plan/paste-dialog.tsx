import { type ClipboardEvent, useId, useState } from 'react';
import type { Rows } from '../../../core/project.ts';
import { tableOnClipboard } from '../../grid/clipboard-table.ts';
import { useReader } from '../../say.tsx';
import { PastePreview } from './later-paste-preview.ts';
import { PlanDialog } from './plan-dialog.tsx';
import type { Deeds } from './use-deeds.ts';
import { planWords } from './words.ts';

type PasteDialogProps = {
  readonly plan: Rows['workPlans'] | undefined;
  readonly deeds: Deeds;
  readonly close: () => void;
};

/** A field into which a table is pasted; then it says what the paste would do. */
export function PasteDialog({ plan, deeds, close }: PasteDialogProps) {
  const { say } = useReader();
  const id = useId();
  const [text, setText] = useState('');
  const [table, setTable] = useState<readonly (readonly string[])[]>();
  if (table !== undefined)
    return (
      <PastePreview
        pasted={{ table, at: undefined }}
        plan={plan}
        grid={undefined}
        deeds={deeds}
        close={close}
      />
    );
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const { clipboardData } = event;
    setTable(
      tableOnClipboard({
        html: clipboardData.getData('text/html'),
        text: clipboardData.getData('text/plain'),
      }),
    );
  };
  return (
    <PlanDialog
      title={say(planWords.pasteTitle)}
      action={say(planWords.pasteRead)}
      onAction={() => setTable(tableOnClipboard({ html: '', text }))}
      close={close}
    >
      <p id={`${id}-hint`}>{say(planWords.pasteHint)}</p>
      <label className="field">
        {say(planWords.pasteField)}
        <textarea
          className="input plan-paste-field"
          dir="auto"
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onPaste={paste}
        />
      </label>
    </PlanDialog>
  );
}
