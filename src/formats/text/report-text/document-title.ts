import type { Period } from '../../../core/base/period.ts';
import type { Rows } from '../../../core/project.ts';
import { datesIn } from './dates.ts';
import { fold } from './fold.ts';

type ReportKind = Rows['reports']['kind'];

const kinds: readonly (readonly [ReportKind, RegExp])[] = [
  ['inception', /inception (?:phase )?report|rapport (?:initial|de demarrage|de lancement)/],
  ['quarterly', /quarterly (?:\w+ ){0,2}(?:report|note)|rapport (?:\w+ )?trimestriel|note trimestrielle/],
  [
    'interim',
    /(?:interim|progress|annual|mid-?term) (?:\w+ ){0,2}report|rapport (?:\w+ )?(?:intermediaire|d'etape|d'avancement|annuel)/,
  ],
  ['final', /final (?:\w+ ){0,2}report|rapport (?:\w+ )?final/],
  ['ad-hoc', /ad[ -]?hoc report|rapport ad[ -]?hoc/],
];

/** The kind of report that a title names; `undefined` where it names none. English and French. */
export function reportKindIn(text: string): ReportKind | undefined {
  const folded = fold(text);
  return kinds.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Whether a text holds a period: a span of days. */
export const hasPeriod = (text: string): boolean => periodIn(text) !== undefined;

/** The period in a text, `01/04/2021 - 31/03/2022`; `undefined` where it holds none. */
export function periodIn(text: string): Period | undefined {
  const dates = datesIn(text);
  const span = dates.find((date) => date.from !== date.to);
  if (span) return { from: span.from, to: span.to };
  const [first, second] = dates;
  return first && second && first.to < second.from ? { from: first.from, to: second.to } : undefined;
}

/** The project's title in a running head: what is left of it without the report's name and period. */
export function projectTitleIn(head: string): string {
  const folded = fold(head);
  const names = kinds.flatMap(([, pattern]) => {
    const match = pattern.exec(folded);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  const rest = [...names, ...datesIn(head)]
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, head);
  return rest
    .replace(/\(\s*\)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s–—|:,.()-]+|[\s–—|:,(-]+$/g, '')
    .trim();
}
