import { toggled } from './toggled.ts';

/** Several of many, each with a box to tick. */
export function ChoiceSet<Value extends string>({
  legend,
  options,
  chosen,
  choose,
  isReadOnly = false,
}: {
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly chosen: readonly Value[] | undefined;
  /** What is chosen then, in the order of the options. */
  readonly choose: (chosen: readonly Value[]) => void;
  readonly isReadOnly?: boolean;
}) {
  if (options.length === 0) return null;
  const all = options.map(([value]) => value);
  return (
    <fieldset className="plain-set">
      <legend>{legend}</legend>
      <div className="cluster">
        {options.map(([value, words]) => (
          <label key={value} className="choice" dir="auto">
            <input
              type="checkbox"
              disabled={isReadOnly}
              checked={chosen?.includes(value) === true}
              onChange={() => choose(toggled(all, value, chosen))}
            />{' '}
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
