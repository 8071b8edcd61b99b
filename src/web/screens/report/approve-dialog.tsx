/** Approving what a report says: by whoever reads it here, or by somebody outside who has agreed to it in writing. */

import { useState } from 'react';
import { wordsOf } from '../../../core/base/text.ts';
import type { Rows } from '../../../core/project.ts';
import type { Report } from '../../../core/report/report.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { LabelledInput } from '../../ui/labelled-input.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { uiWords } from '../../ui/words.ts';
import { nameOfRow } from '../../record-words/row-name.ts';
import { Choice } from './choice.tsx';
import { templateOf } from './template-of.ts';
import { useServerCommand } from './use-server-command.ts';
import { reportWords as words } from './words.ts';

/** The button and its dialog; `content` is what is approved. */
export function ApproveDialog({ report, content }: { readonly report: Report; readonly content: string }) {
  const { say } = useReader();
  return (
    <FormDialog trigger={<Button kind="main">{say(words.approve)}</Button>} title={say(words.approveTitle)}>
      {(close) => (
        <>
          <p>{say(words.approveWhy)}</p>
          <ApproveForm {...{ report, content, close }} />
        </>
      )}
    </FormDialog>
  );
}

function ApproveForm({
  report,
  content,
  close,
}: {
  readonly report: Report;
  readonly content: string;
  readonly close: () => void;
}) {
  const { say } = useReader();
  const { send, isWorking, failed } = useServerCommand('approve-report', close);
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
        <Outside external={external} change={(part) => setExternal((before) => ({ ...before, ...part }))} />
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

type External = { readonly function: string; readonly organisation: string; readonly consent: string };

function Outside({
  external,
  change,
}: {
  readonly external: External;
  readonly change: (part: Partial<External>) => void;
}) {
  const reader = useReader();
  const { say } = reader;
  const { record } = useProject();
  const nameOf = (row: Rows['organisations'] | Rows['documents']): string => nameOfRow(reader, record, row);
  const documents = record.documents.filter((row) => row.file !== undefined);
  const named = record.organisations.filter(
    ({ name, acronym }) => acronym !== undefined || (name && wordsOf(name).length > 0),
  );
  return (
    <>
      <p className="remark">{say(words.outsideWhy)}</p>
      <LabelledInput
        label={say(words.outsideFunction)}
        value={external.function}
        change={(typed) => change({ function: typed })}
      />
      <Choice
        label={say(words.outsideOrganisation)}
        value={external.organisation}
        all={[['', ''], ...named.map((row) => [row.id, nameOf(row)] as const)]}
        onChoose={(organisation) => change({ organisation })}
      />
      <Choice
        label={say(words.outsideConsent)}
        value={external.consent}
        all={[['', ''], ...documents.map((row) => [row.id, nameOf(row)] as const)]}
        onChoose={(consent) => change({ consent })}
      />
    </>
  );
}
