import type { Indicator } from '../../../core/indicators/indicator.ts';
import { valueSeriesOf } from '../../../core/indicators/value-series.ts';
import { stepLineOf } from '../../../core/report/charts/step-line.ts';
import { toWholePercent } from '../../../core/report/sections/words/indicator-values.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { BulletBar } from '../../charts/bullet-bar.tsx';
import { StepChart } from '../../charts/step-chart.tsx';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { correctionInWords, numberInWords, reportedInWords, targetInWords } from './in-words.ts';
import { LightBadge } from './light-badge.tsx';
import { type Listed, type Standing, standingOf } from './standing-of.ts';
import { useBulletTitle } from './use-bullet-title.ts';
import { indicatorsWords } from './words.ts';

/** The value to date against the target, as figures and as pictures. */
export function StandingCard({ indicator }: { readonly indicator: Indicator }) {
  const reader = useReader();
  const { say } = reader;
  const { record, asOf } = useProject();
  const standing = standingOf(record, indicator, asOf);
  const title = useBulletTitle(indicator, standing);
  const { total, target, light, share, bullet } = standing;
  return (
    <section className="card stack" aria-labelledby="standing">
      <h2 id="standing">{say(indicatorsWords.standing)}</h2>
      <p className="cluster">
        <span className="indicator-figure">
          <bdi>{total.value === null ? '–' : reportedInWords(reader, indicator, total.value)}</bdi>
        </span>
        {target !== undefined && (
          <span>
            {say(indicatorsWords.target)}: {targetInWords(reader, indicator, target)}
            {target.due !== undefined && <> {say(indicatorsWords.due, { due: target.due })}</>}
          </span>
        )}
        <LightBadge light={light} />
      </p>
      <Remarks indicator={indicator} standing={standing} />
      <figure className="indicator-chart">
        <BulletBar bullet={bullet} title={title} isMet={light === 'reached'} />
        <BulletFigures indicator={indicator} standing={standing} />
      </figure>
      {share !== undefined && indicator.measure !== 'yes-no' && (
        <p className="remark">{say(indicatorsWords.wayDone, { share: { share: toWholePercent(share) } })}</p>
      )}
      <Steps indicator={indicator} target={target} />
    </section>
  );
}

function Remarks({ indicator, standing: { total } }: Listed) {
  const reader = useReader();
  const { say } = reader;
  const { on, unreported, leftOut } = total;
  const correction = correctionInWords(reader, indicator, total);
  const remarks = [
    ...(correction === undefined ? [] : [correction]),
    ...(on === undefined ? [] : [say(indicatorsWords.coversUntil, { day: on })]),
    ...(unreported === 0 ? [] : [say(indicatorsWords.unreported, { count: unreported })]),
    ...(leftOut === 0 ? [] : [say(indicatorsWords.leftOut, { count: leftOut })]),
  ];
  return remarks.length === 0 ? null : <p className="remark">{remarks.join(' · ')}</p>;
}

/** What the bullet bar shows, as a table beside it; the marks of the bar stand before their names. */
function BulletFigures({ indicator, standing: { current, target, milestones } }: Listed) {
  const reader = useReader();
  const { say } = reader;
  const baseline = indicator.baseline?.value ?? undefined;
  const rows = [
    ['baseline', say(indicatorsWords.baseline), baseline && numberInWords(reader, indicator, baseline)],
    ['value', say(indicatorsWords.current), current && numberInWords(reader, indicator, current)],
    ...milestones.map((one) => [
      'milestone',
      say(indicatorsWords.milestone),
      targetInWords(reader, indicator, one),
    ]),
    ['target', say(indicatorsWords.target), target && targetInWords(reader, indicator, target)],
  ] as const;
  return (
    <table className="chart-figures">
      <tbody>
        {rows.map(([mark, name, words], index) => (
          <tr key={`${mark} ${String(index)}`}>
            <th scope="row">
              <span className="chart-mark" data-mark={mark} aria-hidden="true" /> {name}
            </th>
            <td data-kind="number">
              <bdi>{words ?? say(indicatorsWords.unknown)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Steps({
  indicator,
  target,
}: {
  readonly indicator: Indicator;
  readonly target: Standing['target'];
}) {
  const reader = useReader();
  const { say } = reader;
  const { record, asOf } = useProject();
  const series = valueSeriesOf(record, indicator, asOf);
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined || series.length < 2) return null;
  const numberOf = (value: typeof first.value): string => numberInWords(reader, indicator, value);
  const title = say(indicatorsWords.stepsTitle, {
    count: series.length,
    from: first.on,
    to: last.on,
    first: numberOf(first.value),
    last: numberOf(last.value),
  });
  const levels = target === undefined ? [] : [target.value];
  return (
    <figure className="stack">
      <StepChart line={stepLineOf(series, { until: asOf, levels })} title={title} />
      <details>
        <summary>{say(indicatorsWords.chartFigures)}</summary>
        <table className="table chart-series">
          <thead>
            <tr>
              <th scope="col">{say(indicatorsWords.on)}</th>
              <th scope="col" data-kind="number">
                {say(indicatorsWords.current)}
              </th>
            </tr>
          </thead>
          <tbody>
            {series.map(({ on, value }) => (
              <tr key={on}>
                <td>
                  <bdi>{formatDay(on)}</bdi>
                </td>
                <td data-kind="number">
                  <bdi>{numberOf(value)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
