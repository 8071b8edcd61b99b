import type { Decimal } from '../../../core/base/decimal.ts';
import { Link } from '../../router.tsx';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { indicatorsOfResult } from '../../../core/indicators/indicators-of-results.ts';
import { progressOf } from '../../../core/indicators/progress.ts';
import { numberOf } from '../../../core/report/sections/words/indicator-values.ts';
import { resultsInOrder } from '../../../core/results/result-groups.ts';
import { sayParam } from '../../../i18n/say-param.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { Bar } from '../../ui/bar.tsx';
import { homeWords } from './words.ts';

/** The results with how far their indicators have come. */
export function ResultsTree() {
  const { say, pick } = useReader();
  const { record, place } = useProject();
  const results = resultsInOrder(record);
  if (results.length === 0)
    return (
      <section className="card stack">
        <h2>{say(homeWords.results)}</h2>
        <p>{say(homeWords.noResults)}</p>
        <p className="remark">{say(homeWords.addResults)}</p>
        <p className="cluster">
          <Link className="button" href={addressOf(place, 'import')}>
            {say(homeWords.toImport)}
          </Link>
          <Link className="button" href={addressOf(place, 'results')}>
            {say(homeWords.toResults)}
          </Link>
        </p>
      </section>
    );
  return (
    <section className="card stack">
      <h2>{say(homeWords.results)}</h2>
      <ul className="home-results">
        {results.map((result) => (
          <li key={result.id} data-level={result.level}>
            <Link href={addressOf(place, 'results', { query: { row: result.id } })}>
              {result.code !== undefined && <b>{result.code}</b>}{' '}
              <span dir="auto">{pick(result.statement)}</span>
            </Link>
            <ul>
              {indicatorsOfResult(record, result.id).map((indicator) => (
                <IndicatorLine key={indicator.id} indicator={indicator} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function IndicatorLine({ indicator }: { readonly indicator: Indicator }) {
  const { pick, tag } = useReader();
  const { record, place, asOf } = useProject();
  const progress = progressOf(record, indicator, asOf);
  const name = pick(indicator.title);
  const number = (value: Decimal): string => sayParam(tag, numberOf(indicator, value));
  return (
    <li className="indicator-line">
      <Link href={addressOf(place, 'indicators', { of: indicator.id })} dir="auto">
        {name}
      </Link>
      {progress !== undefined && (
        <>
          <Bar share={Number(progress.share ?? 0)} label={name} tone={progress.isMet ? 'ok' : undefined} />
          <bdi className="number">
            {number(progress.current)} / {number(progress.target.value)}
          </bdi>
        </>
      )}
    </li>
  );
}
