/** The editor of a text of a report: plain words, with live values that a slash or a brace brings up, and what they stand for beside it. */

import { useEffect, useId, useRef } from 'react';
import { useReader } from '../say.tsx';
import { Beside } from '../ui/auto-field.tsx';
import { Button } from '../ui/button.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { NarrativeField } from './narrative-field.tsx';
import { typedText } from './reference-forms.ts';
import { TheirText } from './their-text.tsx';
import { useNarrativeDraft, type Writing } from './use-narrative-draft.ts';
import { usePicking } from './use-picking.ts';
import { ValuesInText } from './values-in-text.tsx';
import { narrativeEditorWords as words } from './words.ts';
import './narrative.css';

/** The editor; `onWriting` is told of each text as it is typed, before it is saved. */
export function NarrativeEditor({
  label,
  isReadOnly,
  isFocused,
  onWriting,
  ...writing
}: Writing & {
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly isFocused: boolean;
  readonly onWriting: (row: Writing['row']) => void;
}) {
  const { row, isNew, context } = writing;
  const { contentLanguage } = useReader();
  const about = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useNarrativeDraft(writing);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  const picking = usePicking(context, field);
  const type = (typed: HTMLTextAreaElement): void => {
    draft.type(typed.value);
    picking.ask(typed);
    onWriting({ ...row, text: { ...row.text, [contentLanguage]: typed.value } });
  };
  const leave = (): void => {
    picking.close();
    draft.leave();
  };
  return (
    <div className="narrative" id={`at-${row.id}-text`}>
      <NarrativeField
        {...{ field, label, context, picking, isReadOnly }}
        about={isReadOnly ? undefined : about}
        text={draft.text}
        onType={type}
        onLeave={leave}
        onSave={draft.save}
      />
      {!isReadOnly && <Foot about={about} onInsert={picking.begin} />}
      <ProblemNote failed={draft.refusal} />
      {draft.theirs !== undefined && (
        <TheirText
          theirs={typedText(draft.theirs, context)}
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.takeTheirs}
        />
      )}
      <ValuesInText text={draft.text} context={context} />
      {!isNew && <Beside table="narratives" row={row.id} field="text" />}
    </div>
  );
}

function Foot({ about, onInsert }: { readonly about: string; readonly onInsert: () => void }) {
  const { say } = useReader();
  return (
    <p className="cluster narrative-foot no-print">
      <Button kind="quiet" preventFocusOnPress onPress={onInsert}>
        <span aria-hidden="true">{'{ }'}</span> {say(words.insert)}
      </Button>
      <span className="hint" id={about}>
        {say(words.hint, { open: '{' })}
      </span>
    </p>
  );
}
