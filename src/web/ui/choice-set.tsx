/** Several of many, each with a box to tick. */
export function ChoiceSet({
  legend,
  options,
  chosen,
  turn,
  isReadOnly = false,
}: {
  readonly legend: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly chosen: readonly string[] | undefined;
  readonly turn: (value: string) => void;
  readonly isReadOnly?: boolean;
}) {
  if (options.length === 0) return null;
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
              onChange={() => turn(value)}
            />{' '}
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
