/** The classic logical framework over the same rows: a matrix whose texts are edited in place, and that prints as the table of the report. */

import { looseIndicatorsOf } from '../../../core/indicators/indicators-of-results.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ActivityMatrix } from './activity-matrix.tsx';
import { AssumptionList, Assumptions } from './assumptions.tsx';
import { AddButton } from './add-button.tsx';
import { IndicatorCells } from './logframe-cells.tsx';
import { type LogframeLevel, type LogframeResult, heightOf, logframeLevelsOf } from './logframe-rows.ts';
import { matrixWords } from './matrix-words.ts';
import { ResultCell } from './result-cell.tsx';
import { Risks } from './risks.tsx';
import type { ResultsPlace } from './use-results-place.ts';
import { useNamedRow } from './use-named-row.ts';
import { resultsWords } from './words.ts';

/** The view. */
export function LogframeTab({ at }: { readonly at: ResultsPlace }) {
  const { say } = useReader();
  const { record } = useProject();
  const shown = useNamedRow(at);
  return (
    <div className="stack" ref={shown}>
      <p className="cluster no-print">
        <Button onPress={() => print()}>{say(resultsWords.print)}</Button>
      </p>
      <div
        className="scroll results-matrix"
        role="region"
        aria-label={say(resultsWords.logframe)}
        tabIndex={0}
      >
        <table className="table results-logframe">
          <thead>
            <tr>
              {matrixColumns.map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                  {column === matrixWords.sources && (
                    <span className="hint meta no-print">{say(resultsWords.verificationHint)}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {logframeLevelsOf(record).map((level) => (
            <LevelRows key={level.level} of={level} />
          ))}
          <LooseRows />
        </table>
      </div>
      <ActivityMatrix />
      <Risks />
    </div>
  );
}

const matrixColumns = [
  matrixWords.chain,
  matrixWords.indicators,
  matrixWords.baseline,
  matrixWords.current,
  matrixWords.targets,
  matrixWords.sources,
  matrixWords.assumptions,
];

function LevelRows({ of }: { readonly of: LogframeLevel }) {
  const { say } = useReader();
  const { level, results, general, isSpanning, height } = of;
  return (
    <tbody>
      <tr className="results-band">
        <th colSpan={matrixColumns.length} scope="colgroup">
          <span className="cluster">
            {say(matrixWords[level])}
            <span className="no-print">
              <AddButton
                kind="quiet"
                row={{ table: 'results', level, serves: undefined }}
                label={say(resultsWords.addResult, { level })}
              />
            </span>
          </span>
        </th>
      </tr>
      {results.map((one, index) => (
        <ResultRows
          key={one.result.id}
          of={one}
          spanning={isSpanning && index === 0 ? { rows: general, height } : undefined}
          hasOwn={!isSpanning}
        />
      ))}
      {general.length > 0 && !isSpanning && (
        <tr>
          <th scope="row" colSpan={matrixColumns.length - 1}>
            {say(matrixWords.generalAssumptions)}
          </th>
          <td>
            <AssumptionList rows={general} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

type ResultRowsProps = {
  readonly of: LogframeResult;
  /** Assumptions that stand beside all results of the level, from this one down. */
  readonly spanning: { readonly rows: LogframeLevel['general']; readonly height: number } | undefined;
  readonly hasOwn: boolean;
};

function ResultRows({ of, spanning, hasOwn }: ResultRowsProps) {
  const { say } = useReader();
  const { result, indicators } = of;
  const height = heightOf(of);
  const [first, ...others] = indicators;
  return (
    <>
      <tr>
        <ResultCell result={result} height={height} />
        {first === undefined ? (
          <td colSpan={5} className="remark">
            {say(resultsWords.noIndicatorHere)}
          </td>
        ) : (
          <IndicatorCells indicator={first} />
        )}
        {hasOwn && (
          <td rowSpan={height}>
            <Assumptions level={result.level} result={result.id} />
          </td>
        )}
        {spanning !== undefined && (
          <td rowSpan={spanning.height}>
            <AssumptionList rows={spanning.rows} />
          </td>
        )}
      </tr>
      {others.map((indicator) => (
        <tr key={indicator.id}>
          <IndicatorCells indicator={indicator} />
        </tr>
      ))}
    </>
  );
}

/** Indicators whose result is not in the record. */
function LooseRows() {
  const { say } = useReader();
  const { record } = useProject();
  const loose = looseIndicatorsOf(record);
  if (loose.length === 0) return null;
  return (
    <tbody>
      <tr className="results-band">
        <th colSpan={matrixColumns.length} scope="colgroup">
          {say(resultsWords.withoutResult)}
        </th>
      </tr>
      {loose.map((indicator) => (
        <tr key={indicator.id}>
          <td />
          <IndicatorCells indicator={indicator} />
          <td />
        </tr>
      ))}
    </tbody>
  );
}
