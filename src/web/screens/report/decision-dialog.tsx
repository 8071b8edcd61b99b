/** Returning a report to its authors, or opening one again: with a reason that they read. */

import { useState } from 'react';
import type { Report } from '../../../core/report/report.ts';
import { newId } from '../../new-id.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { uiWords } from '../../ui/words.ts';
import { useServerCommand } from './use-server-command.ts';

/** What the dialog says. */
type Said = { readonly open: string; readonly title: string; readonly why: string; readonly now: string };

/** The button and its dialog. */
export function DecisionDialog({
  report,
  command,
  said,
}: {
  readonly report: Report;
  readonly command: 'return-report' | 'reopen-report';
  readonly said: Said;
}) {
  const { say } = useReader();
  return (
    <FormDialog trigger={<Button>{say(said.open)}</Button>} title={say(said.title)}>
      {(close) => (
        <>
          <p>{say(said.why)}</p>
          <ReasonForm {...{ report, command, close }} now={say(said.now)} />
        </>
      )}
    </FormDialog>
  );
}

function ReasonForm({
  report,
  command,
  now,
  close,
}: {
  readonly report: Report;
  readonly command: string;
  readonly now: string;
  readonly close: () => void;
}) {
  const { say } = useReader();
  const [reason, setReason] = useState('');
  const { send, isWorking, failed } = useServerCommand(command, close);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ id: newId('apr'), report: report.id, reason: reason.trim() });
      }}
    >
      <label className="field">
        {say(uiWords.reason)}
        <textarea
          className="input"
          dir="auto"
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <ProblemNote failed={failed} />
      <p className="cluster">
        <Button type="submit" kind="main" isDisabled={isWorking || reason.trim() === ''}>
          {now}
        </Button>
        <Button onPress={close}>{say(uiWords.cancel)}</Button>
      </p>
    </form>
  );
}
