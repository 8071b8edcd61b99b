/** Asks why a finding is accepted. */

import { useState } from 'react';
import type { Finding } from '../../core/checks/check.ts';
import { newId } from '../new-id.ts';
import { useOpened } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { useSession } from '../session/session.tsx';
import { today } from '../today.ts';
import { Dialog } from './dialog.tsx';
import { FormEnd } from './form-end.tsx';
import { uiWords } from './words.ts';

/** The dialog; accepting keeps the reason in the record. */
export function AcceptDialog({ finding, close }: { readonly finding: Finding; readonly close: () => void }) {
  const { say } = useReader();
  const { store } = useOpened();
  const { user } = useSession();
  const [reason, setReason] = useState('');
  const accept = (): void => {
    const { id, params } = finding;
    const given = { reason: reason.trim(), by: user.user, on: today() };
    store.run({ command: 'waive-finding', input: { id: newId('wvr'), finding: id, params, ...given } });
    close();
  };
  return (
    <Dialog title={say(uiWords.acceptTitle)} close={close}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          accept();
        }}
      >
        <label className="field">
          {say(uiWords.reason)}
          <span className="hint">{say(uiWords.reasonHint)}</span>
          <textarea
            className="input"
            dir="auto"
            required
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <FormEnd
          problem={undefined}
          close={close}
          label={say(uiWords.acceptNow)}
          isReady={reason.trim() !== ''}
        />
      </form>
    </Dialog>
  );
}
