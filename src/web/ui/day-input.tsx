import { useState } from 'react';
import { type Day, parseDay } from '../../core/base/day.ts';
import { formatDay } from '../../i18n/dates.ts';
import { useReader } from '../say.tsx';
import { fieldWords, readDay } from './field-kinds.ts';

/** A day that is typed in figures, and taken when the field is left or with Enter; `undefined` where it is emptied. */
export function DayInput({
  label,
  value,
  choose,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly choose: (day: Day | undefined) => void;
}) {
  const { say } = useReader();
  const known = value === undefined ? undefined : parseDay(value);
  const [draft, setDraft] = useState<string>();
  const [isUnread, setUnread] = useState(false);
  const take = (): void => {
    if (draft === undefined) return;
    const day = readDay(draft);
    const isEmpty = draft.trim() === '';
    setUnread(day === undefined && !isEmpty);
    if (day === undefined && !isEmpty) return;
    setDraft(undefined);
    if (day !== known) choose(day);
  };
  return (
    <label className="field">
      {label}
      <input
        className="input"
        dir="ltr"
        inputMode="numeric"
        aria-invalid={isUnread}
        value={draft ?? (known === undefined ? '' : formatDay(known))}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      {isUnread && (
        <span className="note" data-tone="error" role="alert">
          {say(fieldWords.notADay)}
        </span>
      )}
    </label>
  );
}
