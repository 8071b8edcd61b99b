/** What is being written in a narrative: saved by itself in each pause, never over what somebody else wrote meanwhile. */

import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../core/base/text.ts';
import { Problem } from '../../core/problem.ts';
import type { Rows } from '../../core/project.ts';
import type { LiveContext } from '../../core/report/live-values/live-value.ts';
import { useProject } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { keptText, typedText } from './reference-forms.ts';

type Narrative = Rows['narratives'];

/** A narrative that is written. `isNew` where the record does not have the row yet. */
export type Writing = { readonly row: Narrative; readonly isNew: boolean; readonly context: LiveContext };

/** What is being typed, and the text of the record on which that builds. */
type Draft = { readonly typed: string; readonly base: string };

const pauseMs = 900;

/** The draft of a narrative in the language of the content: an editor is of one row and one language, and no other may take its place. */
export function useNarrativeDraft({ row, isNew, context }: Writing) {
  const { contentLanguage } = useReader();
  const { store } = useProject();
  const [draft, set] = useState<Draft>();
  const [refusal, setRefusal] = useState<Problem>();
  const saved = row.text[contentLanguage] ?? '';
  const judged = judgeDraft(draft, saved, context);
  const { now, isDirty, isStale } = judged;
  const isContested = isDirty && isStale;

  /** Writes the text; over another one of somebody else it becomes a choice between both. False where it cannot be written. */
  const write = (over: 'nothing' | 'theirs'): boolean => {
    const text = withWords(row.text, contentLanguage, now);
    const base = withWords(row.text, contentLanguage, judged.base);
    const conflict = { table: 'narratives', row: row.id, field: 'text', base, theirs: row.text, mine: text };
    try {
      if (isNew) store.run({ command: 'create-row', input: { table: 'narratives', row: { ...row, text } } });
      else
        store.run({
          command: 'edit-row',
          input: { table: 'narratives', id: row.id, set: { text } },
          ...(over === 'theirs' && { contested: [conflict] }),
        });
      setRefusal(undefined);
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setRefusal(error);
      return false;
    }
  };
  const save = (): void => {
    if (draft !== undefined && isDirty && !isStale && write('nothing'))
      set({ typed: draft.typed, base: now });
  };
  const leave = (): void => {
    if (!isDirty || write(isStale ? 'theirs' : 'nothing')) set(undefined);
  };
  useSaving({ save, leave }, isDirty && !isStale ? now : undefined);
  return {
    text: judged.shown,
    refusal,
    theirs: isContested ? saved : undefined,
    type: (typed: string) => set({ typed, base: judged.base }),
    save,
    leave,
    keepMine: () => {
      if (write('nothing')) set({ typed: judged.shown, base: now });
    },
    takeTheirs: () => set(undefined),
  };
}

/** What a draft is beside the text that is saved: something new, and whether what it builds on is still there. */
function judgeDraft(draft: Draft | undefined, saved: string, context: LiveContext) {
  if (draft === undefined)
    return { now: saved, shown: typedText(saved, context), base: saved, isDirty: false, isStale: false };
  const now = keptText(draft.typed, context).trim();
  const isDirty = now !== draft.base.trim();
  const isStale = saved !== draft.base;
  const shown = isDirty || !isStale ? draft.typed : typedText(saved, context);
  return { now, shown, base: isDirty ? draft.base : saved, isDirty, isStale };
}

type Saving = { readonly save: () => void; readonly leave: () => void };

/** Saves when nothing was typed for a moment, when the page goes away, and when the editor does. */
function useSaving(saving: Saving, dirty: string | undefined): void {
  const latest = useRef(saving);
  useEffect(() => {
    latest.current = saving;
  });
  useEffect(() => {
    if (dirty === undefined) return undefined;
    const timer = setTimeout(() => latest.current.save(), pauseMs);
    return () => clearTimeout(timer);
  }, [dirty]);
  useEffect(() => {
    const save = (): void => latest.current.save();
    const leave = (): void => latest.current.leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', save);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', save);
      leave();
    };
  }, []);
}

/** The text with other words in one language; without that language where there are none. */
function withWords(text: Narrative['text'], language: Language, words: string): Narrative['text'] {
  const { [language]: _, ...others } = text;
  return words === '' ? others : { ...others, [language]: words };
}
