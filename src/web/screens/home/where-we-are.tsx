import { formatMoney } from '../../../i18n/number.ts';
import { durationOf } from '../../../core/workplan/schedule.ts';
import type { Light } from '../../../core/figures/figure.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Bar } from '../../ui/bar.tsx';
import { today } from '../../today.ts';
import { lightsOf, moneyOf, timeOf } from './home-figures.ts';
import { homeWords } from './words.ts';

const lightMessages: Readonly<Record<Light, string>> = {
  reached: homeWords.reached,
  'on-the-way': homeWords.onTheWay,
  behind: homeWords.behind,
  'no-value': homeWords.noValue,
  'no-target': homeWords.noTarget,
};
const tones: Readonly<Record<Light, string | undefined>> = {
  reached: 'ok',
  'on-the-way': 'info',
  behind: 'error',
  'no-value': 'warn',
  'no-target': undefined,
};
const signs: Readonly<Record<Light, string>> = {
  reached: '✓',
  'on-the-way': '○',
  behind: '▲',
  'no-value': '?',
  'no-target': '–',
};

/** Time, money and targets at a glance. */
export function WhereWeAre() {
  const { say } = useReader();
  const { record, asOf } = useProject();
  const counts = lightsOf(record, asOf);
  return (
    <section className="card stack">
      <h2>{say(homeWords.whereWeAre)}</h2>
      <dl className="glance">
        <Time />
        <Budget />
        {counts.length > 0 && (
          <>
            <dt>{say(homeWords.targets)}</dt>
            <dd className="cluster">
              {counts.map(([light, count]) => (
                <span key={light} className="badge" data-tone={tones[light]}>
                  <span aria-hidden="true">{signs[light]}</span> {say(lightMessages[light], { count })}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Time() {
  const { say } = useReader();
  const { record } = useProject();
  const span = durationOf(record);
  const time = timeOf(record, today());
  if (time === undefined || span === undefined) return null;
  const words =
    today() < span.start
      ? say(homeWords.notBegun, { day: span.start })
      : today() > span.end
        ? say(homeWords.over, { day: span.end })
        : say(homeWords.timeOf, { at: time.at, months: time.months });
  return (
    <>
      <dt>{say(homeWords.time)}</dt>
      <dd>
        <Bar share={time.share} label={say(homeWords.time)} />
        {words}
      </dd>
    </>
  );
}

function Budget() {
  const { say, tag } = useReader();
  const { record } = useProject();
  const { planned, spent } = moneyOf(record);
  const share =
    planned !== undefined && spent !== undefined && planned.minor > 0
      ? spent.minor / planned.minor
      : undefined;
  return (
    <>
      <dt>{say(homeWords.budget)}</dt>
      <dd>
        {share !== undefined && (
          <Bar share={share} label={say(homeWords.budget)} tone={share > 1 ? 'late' : undefined} />
        )}
        {planned === undefined
          ? say(homeWords.budgetUnknown)
          : spent === undefined
            ? say(homeWords.plannedOnly, { planned: formatMoney(tag, planned) })
            : say(homeWords.spentOf, { spent: formatMoney(tag, spent), planned: formatMoney(tag, planned) })}
      </dd>
    </>
  );
}
