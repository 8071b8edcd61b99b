import { type ClipboardEvent, useId, useState } from 'react';
import { tableOnClipboard } from './clipboard-table.ts';

/** A box into which a table is pasted, or typed as text; each time the table in it is told. */
export function PasteBox({
  label,
  hint,
  take,
}: {
  readonly label: string;
  readonly hint: string;
  readonly take: (table: readonly (readonly string[])[]) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const read = (html: string, text: string): void => {
    setTyped(text);
    take(tableOnClipboard({ html, text }));
  };
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    read(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="hint">{hint}</span>
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={3}
        value={typed}
        onPaste={paste}
        onChange={({ target }) => read('', target.value)}
      />
    </div>
  );
}
