/** Choosing a value while writing: what is asked for at the caret, what fits, and the keys and presses that choose. */

import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { LiveContext } from '../../core/report/live-values/live-value.ts';
import { type Asked, askedAt } from './asked-at.ts';
import { typedText } from './reference-forms.ts';
import { useValueChoices } from './use-value-choices.ts';
import type { ValueChoice } from './value-choices.ts';

/** A choice that is being made in a field. */
export type Picking = {
  /** What is asked for; `undefined` while nothing is. */
  readonly asked: Asked | undefined;
  readonly choices: readonly ValueChoice[];
  readonly active: number;
  readonly ask: (field: HTMLTextAreaElement) => void;
  readonly choose: (index: number) => void;
  /** Takes a key; false where it is the field's own. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly begin: () => void;
  readonly close: () => void;
};

/** The choice in a field. */
export function usePicking(context: LiveContext, field: RefObject<HTMLTextAreaElement | null>): Picking {
  const [asked, setAsked] = useState<Asked>();
  const [wish, setActive] = useState(0);
  const choices = useValueChoices(context, asked?.wanted);
  const active = Math.min(wish, Math.max(0, choices.length - 1));
  const choose = (index: number): void => {
    const chosen = choices[index];
    if (chosen === undefined || asked === undefined || field.current === null) return;
    insert(field.current, asked, typedText(chosen.reference, context));
    setAsked(undefined);
  };
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive((active + 1) % choices.length),
    ArrowUp: () => setActive((active + choices.length - 1) % choices.length),
    Enter: () => choose(active),
    Tab: () => choose(active),
    Escape: () => setAsked(undefined),
  };
  return {
    asked,
    choices,
    active,
    choose,
    ask: ({ value, selectionStart }) => {
      setAsked(askedAt(value, selectionStart));
      setActive(0);
    },
    press: (event) => {
      const isChoosing = asked !== undefined && choices.length > 0 && !event.ctrlKey && !event.metaKey;
      const step = isChoosing ? steps[event.key] : undefined;
      if (step === undefined) return false;
      event.preventDefault();
      event.stopPropagation();
      step();
      return true;
    },
    begin: () => {
      const { current } = field;
      if (current === null) return;
      insert(current, { from: current.selectionStart, to: current.selectionEnd }, '{');
    },
    close: () => setAsked(undefined),
  };
}

/** Puts words in the place of a part of a text as if they were typed, so that the field's own undo takes them back. */
function insert(field: HTMLTextAreaElement, { from, to }: Pick<Asked, 'from' | 'to'>, words: string): void {
  field.focus();
  field.setSelectionRange(from, to);
  if (document.execCommand('insertText', false, words)) return;
  field.setRangeText(words, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
