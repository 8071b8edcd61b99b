import { useId } from 'react';
import { type ResultLevel, resultLevels } from '../../../core/results/result.ts';
import { useReader } from '../../say.tsx';
import { useNames } from './use-names.ts';
import { resultsWords } from './words.ts';

/** Which level a result is of. */
export function LevelSelect({
  value,
  onChange,
  isDisabled = false,
}: {
  readonly value: ResultLevel;
  readonly onChange: (level: ResultLevel) => void;
  readonly isDisabled?: boolean;
}) {
  const { say } = useReader();
  const names = useNames();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(resultsWords.level)}</label>
      <select
        id={id}
        className="input"
        value={value}
        disabled={isDisabled}
        onChange={(event) => {
          const level = resultLevels.find((one) => one === event.target.value);
          if (level !== undefined) onChange(level);
        }}
      >
        {resultLevels.map((level) => (
          <option key={level} value={level}>
            {names.ofLevel(level)}
          </option>
        ))}
      </select>
    </div>
  );
}
