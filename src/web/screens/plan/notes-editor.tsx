import { useState } from 'react';
import type { Rows } from '../../../core/project.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { wishOf } from './plan-edits.ts';
import type { Deeds } from './use-deeds.ts';
import { planWords } from './words.ts';

type Item = Rows['workPlanItems'];
type Note = NonNullable<Item['notes']>[number];

type NotesEditorProps = { readonly item: Item; readonly deeds: Deeds; readonly isReadOnly: boolean };

/** The footnotes of an item: each with its mark as printed, and its words. */
export function NotesEditor({ item, deeds, isReadOnly }: NotesEditorProps) {
  const { say, contentLanguage } = useReader();
  const notes = item.notes ?? [];
  const write = (next: readonly Note[]): void => {
    const edit = next.length === 0 ? { unset: ['notes'] } : { set: { notes: next } };
    deeds.run(wishOf([{ id: item.id, edit }]));
  };
  return (
    <section className="stack plan-notes">
      <h3>
        {say(planWords.footnotes)} ({notes.length})
      </h3>
      {notes.map((note, index) => (
        <NoteFields
          key={index}
          note={note}
          number={index + 1}
          isReadOnly={isReadOnly}
          write={(next) => write(notes.map((one, at) => (at === index ? next : one)))}
          remove={() => write(notes.filter((_, at) => at !== index))}
        />
      ))}
      {!isReadOnly && (
        <p>
          <Button onPress={() => write([...notes, { text: { [contentLanguage]: '' } }])}>
            {say(planWords.addFootnote)}
          </Button>
        </p>
      )}
    </section>
  );
}

type NoteFieldsProps = {
  readonly note: Note;
  readonly number: number;
  readonly isReadOnly: boolean;
  readonly write: (note: Note) => void;
  readonly remove: () => void;
};

function NoteFields({ note, number, isReadOnly, write, remove }: NoteFieldsProps) {
  const { say, pick, contentLanguage } = useReader();
  const [words, setWords] = useState<string>();
  const [mark, setMark] = useState<string>();
  const save = (): void => {
    const { mark: before, ...rest } = note;
    const wanted = (mark ?? before ?? '').trim();
    const text = words === undefined ? note.text : { ...note.text, [contentLanguage]: words.trim() };
    setWords(undefined);
    setMark(undefined);
    if (words !== undefined || wanted !== (before ?? ''))
      write({ ...rest, ...(wanted !== '' && { mark: wanted }), text });
  };
  return (
    <fieldset className="plan-note">
      <legend className="visually-hidden">{say(planWords.footnoteOf, { number })}</legend>
      <label className="plan-mark">
        <span className="visually-hidden">{say(planWords.mark)}</span>
        <input
          className="input"
          dir="ltr"
          readOnly={isReadOnly}
          value={mark ?? note.mark ?? ''}
          placeholder={String(number)}
          onChange={({ target }) => setMark(target.value)}
          onBlur={save}
        />
      </label>
      <label>
        <span className="visually-hidden">{say(planWords.text)}</span>
        <textarea
          className="input"
          dir="auto"
          rows={2}
          readOnly={isReadOnly}
          value={words ?? pick(note.text)}
          onChange={({ target }) => setWords(target.value)}
          onBlur={save}
        />
      </label>
      {!isReadOnly && (
        <Button kind="quiet" onPress={remove} aria-label={say(planWords.removeFootnote, { number })}>
          ✕
        </Button>
      )}
    </fieldset>
  );
}
