/** Where a report is dropped, chosen or pasted. */

import { useId, useState } from 'react';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { useFileDrop } from '../../ui/use-file-drop.ts';
import type { DroppedFile } from './reading-job.ts';
import { importWords } from './words.ts';

/** The part of a screen that takes a report. */
export function StartReading({ start }: { readonly start: (file: DroppedFile) => void }) {
  const { say } = useReader();
  return (
    <section className="stack no-print">
      <p className="import-lead">{say(importWords.lead)}</p>
      <DropPlace start={start} />
      <PastePlace start={start} />
    </section>
  );
}

type Starting = { readonly start: (file: DroppedFile) => void };

/** A place on which a file is dropped, with a button that does the same. */
export function DropPlace({ start }: Starting) {
  const { say } = useReader();
  const take = (file: File): void =>
    void file.arrayBuffer().then((bytes) => start({ name: file.name, bytes: new Uint8Array(bytes) }));
  const drop = useFileDrop(take);
  return (
    <div className="drop-place" {...drop}>
      <p className="drop-title">{say(drop['data-over'] ? importWords.dropNow : importWords.drop)}</p>
      <FileButton
        title={say(importWords.choose)}
        accept=".pdf,.txt,.json,application/pdf,text/plain,application/json"
        choose={take}
        isMain
      />
      <p className="meta">{say(importWords.kinds)}</p>
    </div>
  );
}

function PastePlace({ start }: Starting) {
  const { say } = useReader();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className="field">
      <label htmlFor={id}>{say(importWords.paste)}</label>
      <span className="hint">{say(importWords.pasteHint)}</span>
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={6}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p>
        <Button
          isDisabled={text.trim() === ''}
          onPress={() => start({ name: say(importWords.pasted), bytes: new TextEncoder().encode(text) })}
        >
          {say(importWords.readPasted)}
        </Button>
      </p>
    </div>
  );
}
