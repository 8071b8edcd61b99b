import { type ClipboardEvent, useId, useState } from 'react';
import { useReader } from '../../../say.tsx';
import { attendanceWords as words } from './words.ts';

/** Where a list is pasted, or chosen as a file of text. */
export function ListBox({ read }: { readonly read: (text: string) => void }) {
  const { say } = useReader();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [taken, setTaken] = useState('');
  const take = (text: string): void => {
    setTyped(text);
    setTaken(text);
    read(text);
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    take(event.clipboardData.getData('text/plain'));
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{say(words.pasteBox)}</label>
        <span className="hint">{say(words.pasteHint)}</span>
        <textarea
          id={id}
          className="input"
          dir="auto"
          rows={4}
          value={typed}
          onPaste={paste}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => typed !== taken && take(typed)}
        />
      </div>
      <label className="field">
        {say(words.pasteFile)}
        <input
          type="file"
          className="input"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void file.text().then(take);
          }}
        />
      </label>
    </>
  );
}
