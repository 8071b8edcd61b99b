import { wordsOf } from '../base/text.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

type Indicator = Rows['indicators'];

/** Each indicator says where its value comes from, who collects it and how often. */
export const everyIndicatorHasVerification: Check = {
  id: 'every-indicator-has-verification',
  catalogue: 'LF-13',
  severity: 'error',
  rule: 'Each indicator has sources and means of verification: what, by whom and how often (PRAG Annex C, 2016).',
  message:
    '{count} of {total, plural, one {# indicator} other {# indicators}} {lacking, select, source {{count, plural, one {lacks} other {lack}} a source of verification} other {{count, plural, one {does} other {do}} not say who verifies the value and how often}}: {indicators}.',
  find,
};

function find(project: Project): readonly Found[] {
  const without = project.indicators.filter((indicator) => sourcesOf(indicator).length === 0);
  const vague = project.indicators.filter((indicator) => isVague(sourcesOf(indicator)));
  const total = project.indicators.length;
  return [
    ...found('source', without, total),
    ...found('who', vague, total).map((one) => ({ ...one, severity: 'warning' as const })),
  ];
}

type Verification = NonNullable<Indicator['verification']>;

const sourcesOf = (indicator: Indicator): Verification =>
  (indicator.verification ?? []).filter(({ what }) => wordsOf(what).some((words) => words.trim() !== ''));

const isVague = (sources: Verification): boolean =>
  sources.length > 0 && !sources.some(({ who, howOften }) => who !== undefined && howOften !== undefined);

function found(lacking: 'source' | 'who', indicators: readonly Indicator[], total: number): readonly Found[] {
  if (indicators.length === 0) return [];
  return [
    {
      at: indicators.map((indicator) => placeOf('indicators', indicator, 'verification')),
      params: { lacking, count: indicators.length, total, indicators: indicators.map(nameOf) },
    },
  ];
}
