import { useId } from 'react';

/** A choice among few: a list that every device shows in its own way. */
export function Choice({
  label,
  value,
  all,
  onChoose,
  isDisabled = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly all: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
  readonly isDisabled?: boolean;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        disabled={isDisabled}
        onChange={(event) => onChoose(event.target.value)}
      >
        {all.map(([name, said]) => (
          <option key={name} value={name}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
