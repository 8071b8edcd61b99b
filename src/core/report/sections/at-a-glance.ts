import { eventsIn, participationsIn } from '../../evidence/participations.ts';
import { progressOf } from '../../indicators/progress.ts';
import { valueToDate } from '../../indicators/totals.ts';
import type { Block, Line } from '../document.ts';
import { type Draft, say, value } from '../phrase.ts';
import { itemsLine, itemsLineWords } from './facts/items-line.ts';
import { spendingLine, spendingLineWords } from './facts/spending-line.ts';
import { planOfReport, plansOfPeriod } from './items/plan-of-report.ts';
import type { Section, SectionContext } from './section.ts';
import { participationWords, sayParticipations } from './words/participations.ts';
import { separators } from './words/separators.ts';

const words = {
  plan: 'Work plan of the period',
  nextPlan: 'Work plan of the next period',
  indicators: 'Indicators',
  events: 'Events of the period',
  spending: 'Spending',
  risks: 'Risks',
  indicatorCounts:
    '{total, plural, one {# indicator} other {# indicators}}{met, plural, =0 {} other {, # with the target reached}}{underway, plural, =0 {} other {, # with a value short of the target}}{without, plural, =0 {} other {, # without a value}}',
  eventCount: '{count, plural, one {# event} other {# events}}',
  riskCount:
    '{total, plural, one {# risk} other {# risks}}{high, plural, =0 {} other {, # with a high likelihood or impact}}',
} as const;

/** The state of the project in a few lines, to be read beside the summary. */
export const atAGlance: Section = {
  id: 'at-a-glance',
  summary: 'The state of the project in a few lines: work plan, indicators, events, spending, risks.',
  words: {
    ...words,
    comma: separators.comma,
    ...itemsLineWords,
    ...participationWords,
    ...spendingLineWords,
  },
  build,
};

function build(context: SectionContext): readonly Block<Draft>[] {
  const lines: readonly (readonly [string, Line<Draft> | undefined])[] = [
    [words.plan, lineOfPeriod(context)],
    [words.nextPlan, lineOfNextPlan(context)],
    [words.indicators, lineOfIndicators(context)],
    [words.events, lineOfEvents(context)],
    [words.spending, spendingLine(context)],
    [words.risks, lineOfRisks(context)],
  ];
  const facts = lines.flatMap(([name, line]) =>
    line === undefined ? [] : [{ name: [say(name)], lines: [line] }],
  );
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

const lineOfPeriod = (context: SectionContext): Line<Draft> | undefined =>
  itemsLine(context, plansOfPeriod(context.project, context.period));

function lineOfNextPlan(context: SectionContext): Line<Draft> | undefined {
  const found = planOfReport(context.project, context.period);
  return found?.is === 'next' ? itemsLine(context, [found.plan]) : undefined;
}

function lineOfIndicators({ project, asOf }: SectionContext): Line<Draft> | undefined {
  const { indicators } = project;
  if (indicators.length === 0) return undefined;
  const valued = indicators.filter((indicator) => valueToDate(project, indicator, asOf).value !== null);
  const met = valued.filter((indicator) => progressOf(project, indicator, asOf)?.isMet === true).length;
  const params = {
    total: indicators.length,
    met,
    underway: valued.length - met,
    without: indicators.length - valued.length,
  };
  return [say(words.indicatorCounts, params)];
}

function lineOfEvents({ project, period }: SectionContext): Line<Draft> | undefined {
  const events = eventsIn(project, period);
  if (events.length === 0) return undefined;
  const count = say(words.eventCount, { count: events.length });
  const counted = participationsIn(project, period);
  return counted === undefined
    ? [count]
    : [count, say(separators.comma), value(' '), sayParticipations(counted)];
}

function lineOfRisks({ project: { risks } }: SectionContext): Line<Draft> | undefined {
  if (risks.length === 0) return undefined;
  const high = risks.filter((risk) => risk.likelihood === 'high' || risk.impact === 'high').length;
  return [say(words.riskCount, { total: risks.length, high })];
}
