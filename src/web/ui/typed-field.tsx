import { type ReactNode, useId } from 'react';
import { useReader } from '../say.tsx';

/** What a field of a form is made of. */
export type TypedFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly type: (value: string) => void;
  /** What could not be read of the form: in which field, and an English message. */
  readonly troubles: readonly { readonly field: string; readonly message: string }[];
  readonly isLong?: boolean;
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly isRequired?: boolean;
  /** Whether the cursor is there when the form opens. */
  readonly isFirst?: boolean;
};

/** A field of a form that is sent as a whole, with why it cannot be read beside it. */
export function TypedField(props: TypedFieldProps) {
  const { name, label, hint, value, type, troubles, isLong = false, inputMode, isRequired = false } = props;
  const { isFirst = false } = props;
  const id = useId();
  const { say } = useReader();
  const trouble = troubles.find(({ field }) => field === name);
  const given = {
    id,
    className: 'input',
    value,
    required: isRequired,
    autoFocus: isFirst,
    'aria-invalid': trouble !== undefined,
    'aria-describedby': `${id}-about`,
    onChange: (event: { readonly target: { readonly value: string } }) => type(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <span className="hint">{hint}</span>}
      {isLong ? (
        <textarea {...given} dir="auto" rows={2} />
      ) : (
        <input {...given} dir={inputMode === undefined ? 'auto' : 'ltr'} inputMode={inputMode} />
      )}
      <div id={`${id}-about`}>{trouble !== undefined && <Trouble>{say(trouble.message)}</Trouble>}</div>
    </div>
  );
}

function Trouble({ children }: { readonly children: ReactNode }) {
  return (
    <p className="note" data-tone="error" role="alert">
      {children}
    </p>
  );
}
