import { type ClipboardEvent, useId, useState } from 'react';
import { useReader } from '../../../say.tsx';
import { useFileDrop } from '../../../ui/use-file-drop.ts';
import { ChooseListFile } from './list-file/choose-list-file.tsx';
import { useListFile } from './list-file/use-list-file.ts';
import { attendanceWords as words } from './words.ts';

/** Where a list is pasted, or chosen or dropped as a file, whose rows then stand here as if they were pasted. */
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
  const file = useListFile(take);
  const drop = useFileDrop(file.open);
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    file.forget();
    take(event.clipboardData.getData('text/plain'));
  };
  return (
    <div className="stack list-box" {...drop}>
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
      <ChooseListFile file={file} />
    </div>
  );
}
