/**
 * A heading without number, or with one that rows of a table could have as well, is believed only where what it promises follows: a grid of months
 * after `Work plan`, the header of meetings after `Coordination`, values after `Logframe`. Of several such lines the last one is the heading.
 */

import { amountsIn } from '../words/amounts.ts';
import { fold } from '../words/fold.ts';
import { kindOfTitle } from './headings.ts';
import type { Line } from './lines.ts';
import { parseLogframeLine } from '../logframe/logframe-lines.ts';
import { endsWithMarks } from '../words/month-marks.ts';
import { monthHeaderOf, yearBandOf } from '../words/months.ts';
import {
  type SectionKind,
  activitiesTitle,
  captionWords,
  coordinationHeader,
  costsTitle,
  logframeHeader,
} from '../words/vocabulary.ts';

/** A heading: its number where it has one, its words. */
export type KnownTitle = { readonly kind: SectionKind; readonly code?: string; readonly title: string };

const numbered = /^(?:(\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4}|[A-H])[.):]? (?:[–-] )?)?(\p{Lu}.{2,110})$/u;
const mostWords = 14;

/** The heading that a line is, if its part follows. */
export function promisedTitleAt(lines: readonly Line[], index: number): KnownTitle | undefined {
  const found = titleIn(lines[index]?.text ?? '');
  return found && isKept(lines, index, found.kind) ? found : undefined;
}

function titleIn(text: string): KnownTitle | undefined {
  const [, code, title = ''] = numbered.exec(text) ?? [];
  if (!mayBeTitle(title)) return undefined;
  const kind = kindOfTitle(title) ?? plainKind(title);
  return kind && { kind, title, ...(code === undefined ? {} : { code }) };
}

const mayBeTitle = (title: string): boolean =>
  title !== '' && !/[.;,]$/.test(title) && title.split(' ').length <= mostWords && !endsWithMarks(title);

function plainKind(title: string): SectionKind | undefined {
  const folded = fold(title);
  if (costsTitle.test(folded)) return 'costs';
  return activitiesTitle.test(folded) ? 'activities' : undefined;
}

type Sign = { readonly within: number; readonly isAt: (text: string) => boolean };

const coded = /^(?:\p{Lu}\p{Ll}{0,9}\.? ?)?\d{1,2}(?:\.\d{1,2}){1,3}\.? \p{L}/u;
const isGrid = (text: string): boolean => yearBandOf(text) !== undefined || monthHeaderOf(text) !== undefined;
const hasAmount = (text: string): boolean =>
  amountsIn(text).some(
    ({ number, currency, start }) =>
      start > 0 && (currency !== undefined || number.replace(/\D/g, '').length > 2),
  );

const signs: Readonly<Partial<Record<SectionKind, Sign>>> = {
  'work-plan': { within: 5, isAt: isGrid },
  coordination: { within: 14, isAt: (text) => coordinationHeader.test(fold(text)) },
  logframe: {
    within: 6,
    isAt: (text) =>
      logframeHeader.test(fold(text)) ||
      parseLogframeLine({ no: 0, text, startsPage: false }, undefined).values.length > 1,
  },
  costs: { within: 3, isAt: hasAmount },
  activities: { within: 2, isAt: (text) => coded.test(text) },
};

/** Whether a part of a kind begins soon after a line, with no other heading of that kind between. */
export function isKept(lines: readonly Line[], index: number, kind: SectionKind): boolean {
  const sign = signs[kind];
  if (!sign) return false;
  for (let next = index + 1; next <= index + sign.within; next += 1) {
    const text = lines[next]?.text ?? '';
    if (sign.isAt(text)) return true;
    if (!captionWords.test(fold(text)) && titleIn(text)?.kind === kind) return false;
  }
  return false;
}
