import { Link } from '../../router.tsx';
import { indicatorsOfResult } from '../../../core/indicators/indicators-of-results.ts';
import { targetOf } from '../../../core/indicators/targets.ts';
import { valueToDate } from '../../../core/indicators/totals.ts';
import type { Rows } from '../../../core/project.ts';
import { linesOfValue } from '../../../core/report/sections/words/indicator-values.ts';
import { targetPhrase } from '../../../core/report/sections/words/targets.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { AddButton } from './add-button.tsx';
import { PhraseLine } from './phrase-line.tsx';
import { useNames } from './use-names.ts';
import { resultsWords } from './words.ts';

/** What measures a result, each with its value to date and its target. */
export function RowIndicators({ result }: { readonly result: string }) {
  const { say } = useReader();
  const { record } = useProject();
  const indicators = indicatorsOfResult(record, result);
  return (
    <section className="stack results-part">
      <h3>{say(resultsWords.indicators)}</h3>
      {indicators.length === 0 && <p className="remark">{say(resultsWords.noIndicators)}</p>}
      <ul className="stack results-indicators">
        {indicators.map((indicator) => (
          <IndicatorLine key={indicator.id} indicator={indicator} />
        ))}
      </ul>
      <p className="no-print">
        <AddButton row={{ table: 'indicators', result }} label={say(resultsWords.addIndicator)} />
      </p>
    </section>
  );
}

/** An indicator with its value to date and its target. */
function IndicatorLine({ indicator }: { readonly indicator: Rows['indicators'] }) {
  const names = useNames();
  const { record, place, asOf } = useProject();
  const target = targetOf(indicator, asOf);
  const [value] = linesOfValue(indicator, valueToDate(record, indicator, asOf).value);
  return (
    <li>
      <Link href={addressOf(place, 'indicators', { of: indicator.id })}>
        <bdi>{names.full({ code: indicator.code, words: indicator.title })}</bdi>
      </Link>{' '}
      <span className="remark">
        <PhraseLine line={value ?? []} />
        {target !== undefined && (
          <>
            {' / '}
            <PhraseLine line={[targetPhrase(indicator, target)]} />
          </>
        )}
      </span>
    </li>
  );
}
