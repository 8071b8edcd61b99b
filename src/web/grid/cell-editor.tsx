import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { GridColumn } from './grid-model.ts';

/** Where the active cell goes when its editor closes; `stay` where the focus has gone elsewhere. */
export type EditorMove = 'down' | 'forward' | 'back' | 'stay';

type EditorProps = {
  readonly column: GridColumn;
  readonly draft: string;
  /** Takes what was typed; says why not where it cannot be. */
  readonly commit: (typed: string, move: EditorMove) => string | undefined;
  readonly cancel: () => void;
};

/** The editor of a cell: Enter takes what is in it and goes down, Tab goes on, Escape leaves the cell as it was. */
export function CellEditor(props: EditorProps) {
  const { column } = props;
  const id = useId();
  const { typed, setTyped, trouble, take, keys, keep } = useEditor(props);
  const common = {
    ref: keep,
    className: 'grid-editor',
    'aria-label': column.name,
    'aria-invalid': trouble !== undefined,
    'aria-describedby': id,
    value: typed,
    onKeyDown: keys,
    onBlur: () => take('stay'),
    onChange: (event: { readonly target: { readonly value: string } }) => setTyped(event.target.value),
  };
  return (
    <>
      {column.choices === undefined ? (
        <textarea {...common} rows={1} dir="auto" />
      ) : (
        <select {...common}>
          {column.choices.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
      <span id={id} className="grid-trouble" role="alert">
        {trouble}
      </span>
    </>
  );
}

/** What is typed, and what keys do with it. It is taken once, however the editor is left. */
function useEditor({ draft, commit, cancel }: EditorProps) {
  const [typed, setTyped] = useState(draft);
  const [trouble, setTrouble] = useState<string>();
  const isDone = useRef(false);
  const field = useRef<HTMLTextAreaElement | HTMLSelectElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLTextAreaElement) field.current.select();
  }, []);
  const take = (move: EditorMove): void => {
    if (isDone.current) return;
    isDone.current = true;
    const why = commit(typed, move);
    if (why === undefined) return;
    isDone.current = false;
    setTrouble(why);
  };
  const keys = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      isDone.current = true;
      cancel();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      take(event.key === 'Enter' ? 'down' : event.shiftKey ? 'back' : 'forward');
    }
  };
  const keep = (element: HTMLTextAreaElement | HTMLSelectElement | null): void => {
    field.current = element;
  };
  return { typed, setTyped, trouble, take, keys, keep };
}
