import { type Month, firstDayOf, lastDayOf, parseMonth } from '../../../../core/base/month.ts';
import type { Period } from '../../../../core/base/period.ts';
import type { Rows } from '../../../../core/project.ts';
import { datesIn, monthsNamed } from '../words/dates.ts';
import { fold } from '../words/fold.ts';

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
  if (first && second && first.to < second.from) return { from: first.from, to: second.to };
  return monthSpanIn(text)?.period;
}

const monthSpan =
  /(?<!\d )(?<!\p{L})(\p{L}{3,9})\.?(?: ((?:19|20)\d\d))?(?: ?- ?| (?:to|until|through|a|au) )(\p{L}{3,9})\.? ((?:19|20)\d\d)(?!\d)/gu;

/** A span of whole months, `April 2021 - March 2022`, `janvier à juin 2022`, and where it stands. */
function monthSpanIn(
  text: string,
): { readonly period: Period; readonly start: number; readonly end: number } | undefined {
  for (const match of fold(text).matchAll(monthSpan)) {
    const [whole, from = '', fromYear, to = '', toYear = ''] = match;
    const [first, last] = [monthIn(from, fromYear ?? toYear), monthIn(to, toYear)];
    if (!first || !last || last < first) continue;
    const period = { from: firstDayOf(first), to: lastDayOf(last) };
    return { period, start: match.index, end: match.index + whole.length };
  }
  return undefined;
}

function monthIn(name: string, year: string): Month | undefined {
  const [number] = monthsNamed(name);
  return number === undefined ? undefined : parseMonth(`${year}-${String(number).padStart(2, '0')}`);
}

/** The project's title in a running head: what is left of it without the report's name and period. */
export function projectTitleIn(head: string): string {
  const folded = fold(head);
  const names = kinds.flatMap(([, pattern]) => {
    const match = pattern.exec(folded);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  const months = monthSpanIn(head);
  const rest = [...names, ...datesIn(head), ...(months ? [months] : [])]
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, head);
  return rest
    .replace(pageInTitle, ' ')
    .replace(periodWords, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/(?: ?[|–—-] ?){2,}/g, ' - ')
    .replace(/^[\s–—|:,.()-]+|[\s–—|:,(-]+$/g, '')
    .trim();
}

/** A page number inside a running head. */
const pageInTitle = /(?:\||[–—-]|(?:^|\s)page)\s*\d{1,4}(?:\s*(?:\/|of|sur|de)\s*\d{1,4})?\s*$/iu;
/** Words about the period and the number of a report, which are no part of the project's title. */
const periodWords =
  /(?:reporting )?period(?: covered)?\s*:?|p[ée]riode (?:couverte|de r[ée]f[ée]rence)?\s*:?|(?<=^\s*)(?:n[o°]\.? ?)?\d{1,2}(?=\s+[|–—-])|(?<!\p{L})n[o°]\.? ?\d{1,2}(?!\d)|(?:(?<!\p{L})(?:du|de|from|for|pour|covering|couvrant|la|the))+\s*$/giu;
