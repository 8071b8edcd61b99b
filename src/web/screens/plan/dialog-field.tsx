import { useId } from 'react';

type DialogFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly type: (value: string) => void;
  readonly kind?: 'words' | 'long' | 'day';
  readonly hint?: string | undefined;
  readonly trouble?: string | undefined;
};

/** A field of a dialog, with what is wrong about it. */
export function DialogField({ label, value, type, kind = 'words', hint, trouble }: DialogFieldProps) {
  const id = useId();
  const common = {
    id,
    className: 'input',
    dir: kind === 'day' ? 'ltr' : 'auto',
    value,
    'aria-invalid': trouble !== undefined,
    'aria-describedby': `${id}-about`,
    onChange: (event: { readonly target: { readonly value: string } }) => type(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <span className="hint">{hint}</span>}
      {kind === 'long' ? (
        <textarea {...common} rows={2} />
      ) : (
        <input {...common} inputMode={kind === 'day' ? 'numeric' : undefined} />
      )}
      <div id={`${id}-about`}>
        {trouble !== undefined && (
          <p className="note" data-tone="error" role="alert">
            {trouble}
          </p>
        )}
      </div>
    </div>
  );
}
