/** Adds a row: its number is offered, its words are written; it comes to stand behind those beside it, linked to what it serves. */

import { useId, useState } from 'react';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { findChainRow } from './chain-row.ts';
import { LevelSelect } from './level-select.tsx';
import { type NewRow, commandOf, offeredCode, prefixOf } from './new-rows.ts';
import { useNames } from './use-names.ts';
import { useRun } from '../../ui/use-run.ts';
import { resultsWords } from './words.ts';

const wordsByTable = {
  results: { title: resultsWords.newResult, label: resultsWords.wordsOfResult },
  activities: { title: resultsWords.newActivity, label: resultsWords.wordsOfActivity },
  indicators: { title: resultsWords.newIndicator, label: resultsWords.wordsOfIndicator },
  assumptions: { title: resultsWords.newAssumption, label: resultsWords.wordsOfAssumption },
  means: { title: resultsWords.newMean, label: resultsWords.wordsOfMean },
  risks: { title: resultsWords.newRisk, label: resultsWords.wordsOfRisk },
} as const;

type AddDialogProps = {
  readonly row: NewRow;
  readonly close: () => void;
  /** Told of the row that was added. */
  readonly added?: (id: string) => void;
};

/** The dialog. */
export function AddDialog({ row, close, added }: AddDialogProps) {
  const { say } = useReader();
  return (
    <Dialog title={say(wordsByTable[row.table].title)} close={close}>
      <AddForm row={row} close={close} {...(added !== undefined && { added })} />
    </Dialog>
  );
}

function AddForm({ row: given, close, added }: AddDialogProps) {
  const { say, contentLanguage } = useReader();
  const { record } = useProject();
  const { run, problem } = useRun();
  const [row, setRow] = useState(given);
  const [code, setCode] = useState(() => offeredCode(record, given));
  const [words, setWords] = useState('');
  const id = useId();
  const change = (next: NewRow): void => {
    setRow(next);
    setCode(offeredCode(record, next));
  };
  const add = (): void => {
    const fresh = newId(prefixOf(row.table));
    const written = { code, words: { [contentLanguage]: words.trim() } };
    if (!run(commandOf(record, row, { ...written, id: fresh, linkId: newId('lnk') }))) return;
    close();
    added?.(fresh);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <BelongsTo row={row} />
      {row.table === 'results' && (
        <LevelSelect value={row.level} onChange={(level) => change({ ...row, level })} />
      )}
      <div className="field">
        <label htmlFor={id}>{say(wordsByTable[row.table].label)}</label>
        <textarea
          id={id}
          className="input"
          dir="auto"
          required
          autoFocus
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {row.table !== 'means' && <CodeInput code={code} onChange={setCode} />}
      <FormEnd problem={problem} close={close} label={say(resultsWords.add)} isReady={words.trim() !== ''} />
    </form>
  );
}

function CodeInput({ code, onChange }: { readonly code: string; readonly onChange: (code: string) => void }) {
  const { say } = useReader();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(resultsWords.code)}</label>
      <span className="hint" id={`${id}-hint`}>
        {say(resultsWords.codeHint)}
      </span>
      <input
        id={id}
        aria-describedby={`${id}-hint`}
        className="input results-code"
        dir="ltr"
        value={code}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** Says to what the new row will belong. */
function BelongsTo({ row }: { readonly row: NewRow }) {
  const { say } = useReader();
  const { record } = useProject();
  const names = useNames();
  const owner = findChainRow(record, 'serves' in row ? row.serves : 'result' in row ? row.result : undefined);
  if (owner === undefined) return null;
  const message =
    row.table === 'indicators'
      ? resultsWords.indicatorOf
      : row.table === 'assumptions'
        ? resultsWords.assumptionUnder
        : resultsWords.below;
  return <p className="remark">{say(message, { name: names.ofRow(owner) })}</p>;
}
