/** Approving what a report says: by whoever reads it here, or by somebody outside who has agreed to it in writing. */

import { useState } from 'react';
import type { Report } from '../../../core/report/report.ts';
import { newId } from '../../new-id.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { uiWords } from '../../ui/words.ts';
import { OutsideApprover } from './outside-approver.tsx';
import { templateOf } from './template-of.ts';
import { useServerCommand } from './use-server-command.ts';
import { reportWords as words } from './words.ts';

/** The button and its dialog; `content` is what is approved, and what is not known cannot be. */
export function ApproveDialog({
  report,
  content,
}: {
  readonly report: Report;
  readonly content: string | undefined;
}) {
  const { say } = useReader();
  const trigger = (
    <Button kind="main" isDisabled={content === undefined}>
      {say(words.approve)}
    </Button>
  );
  return (
    <FormDialog trigger={trigger} title={say(words.approveTitle)}>
      {(close) => (
        <>
          <p>{say(words.approveWhy)}</p>
          {content !== undefined && <ApproveForm report={report} read={content} close={close} />}
        </>
      )}
    </FormDialog>
  );
}

function ApproveForm({
  report,
  read,
  close,
}: {
  readonly report: Report;
  readonly read: string;
  readonly close: () => void;
}) {
  const { say } = useReader();
  const { send, isWorking, failed } = useServerCommand('approve-report', close);
  // What was read is approved, and not what others make of it while one decides.
  const [content] = useState(read);
  const [isOutside, setOutside] = useState(false);
  const [external, setExternal] = useState({ function: '', organisation: '', consent: '' });
  const isComplete = !isOutside || Object.values(external).every((value) => value.trim() !== '');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const input = { id: newId('apr'), report: report.id, template: templateOf(report).id, content };
        void send({ ...input, ...(isOutside && { external }) });
      }}
    >
      <label>
        <input type="checkbox" checked={isOutside} onChange={({ target }) => setOutside(target.checked)} />{' '}
        {say(words.outside)}
      </label>
      {isOutside && (
        <OutsideApprover
          external={external}
          change={(part) => setExternal((before) => ({ ...before, ...part }))}
        />
      )}
      <ProblemNote failed={failed} />
      <p className="cluster">
        <Button type="submit" kind="main" isDisabled={isWorking || !isComplete}>
          {say(words.approveNow)}
        </Button>
        <Button onPress={close}>{say(uiWords.cancel)}</Button>
      </p>
    </form>
  );
}
