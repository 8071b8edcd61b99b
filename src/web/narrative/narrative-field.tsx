/** The field in which a narrative is written, with its references marked and the values to choose from at its caret. */

import { type KeyboardEvent, type RefObject, useId } from 'react';
import type { LiveContext } from '../../core/report/live-values/live-value.ts';
import { useReader } from '../say.tsx';
import { Mirror } from './mirror.tsx';
import type { Picking } from './use-picking.ts';
import { ValuePicker } from './value-picker.tsx';
import { narrativeEditorWords as words } from './words.ts';

type NarrativeFieldProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  /** The id of what explains it. */
  readonly about: string | undefined;
  readonly text: string;
  readonly context: LiveContext;
  readonly picking: Picking;
  readonly isReadOnly: boolean;
  readonly onType: (field: HTMLTextAreaElement) => void;
  readonly onLeave: () => void;
  readonly onSave: () => void;
};

/** The field. */
export function NarrativeField({
  field,
  label,
  about,
  text,
  context,
  picking,
  isReadOnly,
  onType,
  onLeave,
  onSave,
}: NarrativeFieldProps) {
  const { say, contentLanguage } = useReader();
  const id = useId();
  const { asked, choices, active } = picking;
  const isOpen = asked !== undefined && choices.length > 0;
  const press = (event: KeyboardEvent): void => {
    if (picking.press(event) || !isSaving(event)) return;
    event.preventDefault();
    onSave();
  };
  return (
    <div className="narrative-field">
      <Mirror text={text} context={context} at={asked?.from}>
        {isOpen && <ValuePicker id={id} {...{ choices, active, context }} onChoose={picking.choose} />}
      </Mirror>
      <textarea
        ref={field}
        className="input"
        dir="auto"
        lang={contentLanguage}
        value={text}
        readOnly={isReadOnly}
        aria-label={label}
        aria-describedby={about}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        onChange={(event) => onType(event.target)}
        onBlur={onLeave}
        onKeyDown={press}
      />
      <p role="status" className="visually-hidden">
        {asked === undefined ? '' : say(words.found, { count: choices.length })}
      </p>
    </div>
  );
}

const isSaving = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey);
