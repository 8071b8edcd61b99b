import { Link, useSearchParams } from '../../router.tsx';
import { type Light, lights } from '../../../core/figures/figure.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { indicatorsOfResult, looseIndicatorsOf } from '../../../core/indicators/indicators-of-results.ts';
import { resultsInOrder } from '../../../core/results/result-groups.ts';
import { foldForSearch } from '../../fold-for-search.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { AsOf } from '../../ui/as-of.tsx';
import { AddIndicator } from './add-indicator.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import { type Listed, standingOf } from './standing-of.ts';
import { indicatorsWords } from './words.ts';

/** All indicators by result. What is chosen stands in the address. */
export function IndicatorList() {
  const { say } = useReader();
  const { record, asOf, can, place } = useProject();
  const { isWanted, light, setLight } = useWanted();
  const listed = (indicators: readonly Indicator[]): readonly Listed[] =>
    indicators.map((indicator) => ({ indicator, standing: standingOf(record, indicator, asOf) }));
  const groups = [
    ...resultsInOrder(record).map((result) => ({
      result,
      rows: listed(indicatorsOfResult(record, result.id)),
    })),
    { result: undefined, rows: listed(looseIndicatorsOf(record)) },
  ];
  const all = groups.flatMap(({ rows }) => rows);
  const shown = groups
    .map(({ result, rows }) => ({ result, rows: rows.filter(isWanted) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      <div className="cluster">
        <h1>{say(indicatorsWords.title)}</h1>
        <AsOf />
        {can('write-record') && <AddIndicator />}
      </div>
      {all.length === 0 ? (
        <section className="card stack">
          <p>{say(indicatorsWords.none)}</p>
          <p className="remark">{say(indicatorsWords.noneWhy)}</p>
          <p>
            <Link className="button" href={addressOf(place, 'import')}>
              {say(indicatorsWords.toImport)}
            </Link>
          </p>
        </section>
      ) : (
        <>
          <Filters all={all} light={light} setLight={setLight} />
          <IndicatorTable groups={shown} />
        </>
      )}
    </>
  );
}

type Group = {
  readonly result: ReturnType<typeof resultsInOrder>[number] | undefined;
  readonly rows: readonly Listed[];
};

function IndicatorTable({ groups }: { readonly groups: readonly Group[] }) {
  const { say, pick } = useReader();
  const words = indicatorsWords;
  if (groups.length === 0) return <NoneLikeThat />;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(words.title)}>
      <table className="table indicator-table">
        <thead>
          <tr>
            <th scope="col">{say(words.indicator)}</th>
            <th scope="col" data-kind="number">
              {say(words.baseline)}
            </th>
            <th scope="col" data-kind="number">
              {say(words.current)}
            </th>
            <th scope="col">{say(words.target)}</th>
            <th scope="col" className="bullet-cell">
              {say(words.progress)}
            </th>
            <th scope="col">{say(words.standing)}</th>
          </tr>
        </thead>
        {groups.map(({ result, rows }) => (
          <tbody key={result?.id ?? 'loose'}>
            <tr>
              <th scope="rowgroup" colSpan={6} className="indicator-group" dir="auto">
                {result === undefined ? say(words.loose) : [result.code, pick(result.statement)].join(' ')}
              </th>
            </tr>
            {rows.map((listed) => (
              <IndicatorRow key={listed.indicator.id} {...listed} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function NoneLikeThat() {
  const { say } = useReader();
  const { place } = useProject();
  return (
    <p className="cluster">
      {say(indicatorsWords.noneLikeThat)}
      <Link className="button" href={addressOf(place, 'indicators')}>
        {say(indicatorsWords.showAll)}
      </Link>
    </p>
  );
}

function Filters({
  all,
  light,
  setLight,
}: {
  readonly all: readonly Listed[];
  readonly light: string;
  readonly setLight: (light: string) => void;
}) {
  const { say } = useReader();
  const [params, setParams] = useSearchParams();
  const countOf = (one: Light): number => all.filter(({ standing }) => standing.light === one).length;
  const search = (typed: string): void =>
    setParams((before) => withParam(before, 'q', typed), { replace: true });
  return (
    <div className="cluster no-print">
      <select
        className="input indicator-filter"
        aria-label={say(indicatorsWords.standing)}
        value={light}
        onChange={(event) => setLight(event.target.value)}
      >
        <option value="">{say(indicatorsWords.anyStanding, { count: all.length })}</option>
        {lights.map((one) => (
          <option key={one} value={one}>
            {say(indicatorsWords.withCount, { words: say(indicatorsWords[one]), count: countOf(one) })}
          </option>
        ))}
      </select>
      <input
        type="search"
        className="input indicator-filter"
        dir="auto"
        aria-label={say(indicatorsWords.search)}
        placeholder={say(indicatorsWords.search)}
        value={params.get('q') ?? ''}
        onChange={(event) => search(event.target.value)}
      />
    </div>
  );
}

/** Which indicators are wanted, by the address. */
function useWanted() {
  const { pick } = useReader();
  const [params, setParams] = useSearchParams();
  const light = params.get('light') ?? '';
  const wanted = foldForSearch(params.get('q') ?? '');
  return {
    light,
    setLight: (one: string) => setParams((before) => withParam(before, 'light', one), { replace: true }),
    isWanted: ({ indicator, standing }: Listed): boolean =>
      (light === '' || standing.light === light) &&
      (wanted === '' || foldForSearch(`${indicator.code ?? ''} ${pick(indicator.title)}`).includes(wanted)),
  };
}

function withParam(before: URLSearchParams, name: string, value: string): URLSearchParams {
  const params = new URLSearchParams(before);
  if (value === '') params.delete(name);
  else params.set(name, value);
  return params;
}
