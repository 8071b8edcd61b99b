import { compareDecimals } from '../../../core/base/decimal.ts';
import { observationsOf } from '../../../core/indexes.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { dimensionOf, sumOfSplit } from '../../../core/indicators/splits.ts';
import { totalOf, type Total } from '../../../core/indicators/totals.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField } from '../../ui/auto-field.tsx';
import { type CellKey, cellKeysOf, keyOf, valueIn } from './cell-keys.ts';
import { cellInWords, numberInWords } from './in-words.ts';
import { baselineCellField, dimensionsField, targetCellField } from './part-kinds.ts';
import { indexOfTarget } from './target-states.ts';
import { indicatorsWords } from './words.ts';

/** An indicator by the parts that it is split into: baseline, value to date and target of each, and whether they add up. */
export function SplitCard({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useReader();
  const { record, asOf } = useProject();
  const total = totalOf(record, indicator, asOf);
  const keys = cellKeysOf(indicator, [
    ...(indicator.baseline?.cells ?? []),
    ...indicator.targets.flatMap(({ cells = [] }) => cells),
    ...observationsOf(record, indicator.id).flatMap(({ cells = [] }) => cells),
  ]);
  const dimensions = [...new Set(keys.map(dimensionOf))];
  return (
    <section className="card stack" aria-labelledby="split">
      <h2 id="split">{say(indicatorsWords.split)}</h2>
      {keys.length === 0 && <p className="remark">{say(indicatorsWords.noSplit)}</p>}
      {dimensions.map((dimension) => (
        <SplitTable
          key={dimension}
          indicator={indicator}
          total={total}
          dimension={dimension}
          keys={keys.filter((of) => dimensionOf(of) === dimension)}
        />
      ))}
      <AutoField
        table="indicators"
        row={indicator}
        field="dimensions"
        kind={dimensionsField}
        label={say(indicatorsWords.dimensions)}
        hint={say(indicatorsWords.dimensionsHint)}
      />
    </section>
  );
}

type SplitProps = {
  readonly indicator: Indicator;
  readonly total: Total;
  readonly dimension: string;
  readonly keys: readonly CellKey[];
};

function SplitTable(props: SplitProps) {
  const { dimension, keys, indicator, total } = props;
  const { say } = useReader();
  return (
    <div className="stack">
      <div
        className="scroll"
        tabIndex={0}
        role="group"
        aria-label={say(indicatorsWords.bySplit, { dimension })}
      >
        <table className="table split-table">
          <thead>
            <tr>
              <th scope="col" dir="auto">
                {dimension}
              </th>
              <th scope="col">{say(indicatorsWords.baseline)}</th>
              <th scope="col" data-kind="number">
                {say(indicatorsWords.current)}
              </th>
              <th scope="col">{say(indicatorsWords.target)}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map((of, index) => (
              <SplitRow
                key={keyOf(of)}
                indicator={indicator}
                total={total}
                of={of}
                part={`cells.${dimension} ${String(index)}`.replaceAll(' ', '-')}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Sum {...props} />
    </div>
  );
}

function SplitRow({
  indicator,
  total,
  of,
  part,
}: Pick<SplitProps, 'indicator' | 'total'> & { readonly of: CellKey; readonly part: string }) {
  const reader = useReader();
  const { asOf } = useProject();
  const name = cellInWords(of);
  const value = valueIn(total.cells, of) ?? undefined;
  const target = indexOfTarget(indicator, asOf);
  const at = { table: 'indicators', row: indicator, isBare: true, isAlone: true } as const;
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td>
        <AutoField
          {...at}
          field="baseline"
          part={part}
          kind={baselineCellField(of)}
          label={reader.say(indicatorsWords.partOf, {
            what: reader.say(indicatorsWords.baseline),
            line: name,
          })}
        />
      </td>
      <td data-kind="number">
        {value !== undefined && <bdi>{numberInWords(reader, indicator, value)}</bdi>}
      </td>
      <td>
        {target >= 0 && (
          <AutoField
            {...at}
            field="targets"
            part={`${String(target)}.${part}`}
            kind={targetCellField(target, of)}
            label={reader.say(indicatorsWords.partOf, {
              what: reader.say(indicatorsWords.target),
              line: name,
            })}
          />
        )}
      </td>
    </tr>
  );
}

/** Whether the parts of the value to date make the whole. */
function Sum({ indicator, total, dimension, keys }: SplitProps) {
  const reader = useReader();
  if (typeof total.value !== 'string' || indicator.measure !== 'number' || indicator.unitKind === 'percent')
    return null;
  const values = keys.map((of) => valueIn(total.cells, of)).filter((value) => value !== undefined);
  if (values.length === 0) return null;
  const sum = sumOfSplit(values);
  if (sum === undefined)
    return <p className="remark">{reader.say(indicatorsWords.openSplit, { dimension })}</p>;
  const isRight = compareDecimals(sum, total.value) === 0;
  const params = {
    dimension,
    sum: numberInWords(reader, indicator, sum),
    value: numberInWords(reader, indicator, total.value),
  };
  return (
    <p className={isRight ? 'remark' : 'note'} data-tone={isRight ? undefined : 'warn'}>
      {isRight && <span aria-hidden="true">✓ </span>}
      {reader.say(isRight ? indicatorsWords.addsUp : indicatorsWords.addsUpTo, params)}
    </p>
  );
}
