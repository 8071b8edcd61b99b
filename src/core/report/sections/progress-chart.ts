import { compareDecimals, zero } from '../../base/decimal.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { indicatorsInOrder } from '../../indicators/indicators-of-results.ts';
import { type Progress, progressOf } from '../../indicators/progress.ts';
import type { Bar, Block, Line } from '../document.ts';
import { type Draft, say, text, value } from '../phrase.ts';
import type { Section, SectionContext } from './section.ts';
import { separators } from './words/separators.ts';
import { numberOf, toWholePercent } from './words/indicator-values.ts';

const words = {
  semicolon: separators.semicolon,
  caption: 'Progress from baseline to target as of {asOf}',
  of: '{current} of {target}',
  atMost: '{current}, at most {target}',
  between: '{current}, between {target} and {to}',
  against: '{current}, target {target}',
  alt: 'Bar chart with {count, plural, one {# indicator} other {# indicators}}. How much of the way from baseline to target is done:',
  some: 'The chart shows the first {shown} of {count, plural, one {# indicator} other {# indicators}}; the tables have all of them.',
} as const;

/** How far indicators have come, a bar each, those of the highest results first. */
export const progressChart: Section = {
  id: 'progress-chart',
  summary: 'A chart of how far indicators have come from their baselines to their targets.',
  words,
  build,
};

/** More bars than this do not fit on half a page. */
const most = 20;

type Row = {
  readonly indicator: Indicator;
  readonly progress: Progress;
  readonly share: NonNullable<Progress['share']>;
};

function build({ project, asOf }: SectionContext): readonly Block<Draft>[] {
  const rows = indicatorsInOrder(project).flatMap((indicator): readonly Row[] => {
    const progress = progressOf(project, indicator, asOf);
    return progress?.share === undefined ? [] : [{ indicator, progress, share: progress.share }];
  });
  if (rows.length === 0) return [];
  const shown = rows.slice(0, most);
  return [
    {
      kind: 'figure',
      id: 'fig-progress',
      caption: [say(words.caption, { asOf })],
      alt: altOf(shown),
      bars: shown.map(barOf),
    },
    ...(rows.length > most ? [someOf(rows.length)] : []),
  ];
}

const barOf = ({ indicator, progress, share }: Row): Bar<Draft> => ({
  name: nameOf(indicator),
  share: compareDecimals(share, zero) < 0 ? 0 : Number(share),
  value: [valueOf(indicator, progress)],
  isMet: progress.isMet,
});

const nameOf = ({ code, title }: Indicator): Line<Draft> =>
  code === undefined ? [text(title)] : [value(code)];

function valueOf(indicator: Indicator, { current, target }: Progress): Draft {
  const params = { current: numberOf(indicator, current), target: numberOf(indicator, target.value) };
  if (target.operator === 'at-most') return say(words.atMost, params);
  if (target.operator === 'between' && target.to !== undefined)
    return say(words.between, { ...params, to: numberOf(indicator, target.to) });
  return say(
    typeof params.target === 'object' && 'decimal' in params.target ? words.of : words.against,
    params,
  );
}

const altOf = (rows: readonly Row[]): Line<Draft> => [
  say(words.alt, { count: rows.length }),
  ...rows.flatMap(({ indicator, share }, index) => [
    ...(index === 0 ? [] : [say(words.semicolon)]),
    value(' '),
    ...nameOf(indicator),
    value(' '),
    value({ share: toWholePercent(share) }),
  ]),
];

const someOf = (count: number): Block<Draft> => ({
  kind: 'paragraph',
  line: [say(words.some, { shown: most, count })],
  style: 'remark',
});
