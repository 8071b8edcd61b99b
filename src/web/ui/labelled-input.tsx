import type { InputHTMLAttributes } from 'react';

/** A field of a form with its label: what is typed is told, and nothing is saved by itself. */
export function LabelledInput({
  label,
  change,
  ...given
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className'> & {
  readonly label: string;
  readonly change: (typed: string) => void;
}) {
  return (
    <label className="field">
      {label}
      <input {...given} className="input" onChange={({ target }) => change(target.value)} />
    </label>
  );
}
