import type { Decimal } from '../core/base/decimal.ts';
import { wordsOfTerm } from '../core/indicators/formulas/parts.ts';
import type { Trace, TraceLine, TracePart } from '../core/indicators/trace.ts';
import {
  nameOfLine,
  sourcesOf,
  traceWords,
  wordsOfBasis,
  wordsOfCount,
  wordsOfPart,
  wordsOfSplit,
} from '../core/indicators/trace-words.ts';
import type { Project } from '../core/project.ts';
import type { Words } from '../core/report/phrase.ts';
import { linesOfValue } from '../core/report/sections/words/indicator-values.ts';
import { sayParam } from '../i18n/say-param.ts';
import type { Context } from './command.ts';
import { padEnd, widestOf, widthOf, wrap } from './layout.ts';
import { paint } from './paint.ts';
import { words } from './words.ts';

/** What a page explains, and to whom. */
type Asked = { readonly project: Project; readonly trace: Trace; readonly context: Context };

/** A row: a day, what was counted and how, and the amount that it adds. */
type Row = { readonly on: string; readonly what: string; readonly amount: string };

/** What stands behind a value as a page to read: what it is, what was counted, and that it adds up. */
export const explainPage = (asked: Asked): string => `${[...headOf(asked), ...bodyOf(asked)].join('\n')}\n`;

function headOf({ project, trace, context }: Asked): readonly string[] {
  const { indicator, value, span } = trace;
  const { io, say, locale } = context;
  const title = [
    ...(indicator.code === undefined ? [] : [indicator.code]),
    sayParam(locale, indicator.title),
  ];
  const number = linesOfValue(indicator, value).map((line) => sayAll(line, context));
  const when =
    span.from === undefined
      ? say(words.toDate, { day: span.to })
      : say(words.inPeriod, { from: span.from, to: span.to });
  const width = widthOf(io.stdout.columns);
  return [
    ...wrap(title.join(' '), width).map((line) => paint(io, 'bold', line)),
    ...wrap(`${number.join(', ')} – ${when}`, width),
    ...wrap(sayAll(wordsOfBasis(project, trace), context), width),
    ...trace.splits.flatMap((split) => wrap(sayAll(wordsOfSplit(split), context), width)),
  ];
}

function bodyOf(asked: Asked): readonly string[] {
  const { trace, context } = asked;
  const typed = trace.typed.map((line) => rowOf(asked, line));
  const parts = trace.parts.flatMap((part) => linesOfPart(asked, part));
  if (parts.length === 0 && typed.length === 0) return ['', context.say(words.noEvidence)];
  return [...parts, ...(typed.length === 0 ? [] : ['', ...tableOf(typed, context)])];
}

/** The rows of a part, and the total that they add up to. */
function linesOfPart(asked: Asked, part: TracePart): readonly string[] {
  const { project, trace, context } = asked;
  const { say, locale } = context;
  const side = trace.parts.length > 1 ? [sayAll(wordsOfTerm(project, part.term), context)] : [];
  const before: readonly Row[] =
    part.before === '0'
      ? []
      : [{ on: '', what: say(traceWords.before), amount: amountOf(part.before, context) }];
  const total = part.value === undefined ? say(words.unknown) : sayParam(locale, { decimal: part.value });
  const rows = [
    ...part.lines.map((line) => rowOf(asked, line)),
    ...before,
    { on: '', what: say(words.total), amount: total },
  ];
  const people = wordsOfPart(part).map((one) => sayAll([one], context));
  return ['', ...side, ...tableOf(rows, context), ...people];
}

function rowOf({ project, context }: Asked, line: TraceLine): Row {
  const { on, amount } = line;
  const sources = sourcesOf(project, line).map((one) => sayAll([one], context));
  const parts = [
    sayAll(nameOfLine(project, line), context),
    sayAll(wordsOfCount(line), context),
    ...(sources.length === 0 ? [] : [context.say(words.proof, { sources })]),
  ];
  return {
    on: on === undefined ? '' : sayParam(context.locale, on),
    what: parts.filter((part) => part !== '').join(' · '),
    amount:
      typeof amount === 'string'
        ? amountOf(amount, context)
        : amount === null
          ? ''
          : `${amount.numerator} / ${amount.denominator}`,
  };
}

const amountOf = (amount: Decimal, { locale }: Context): string => sayParam(locale, { decimal: amount });

function tableOf(rows: readonly Row[], { io }: Context): readonly string[] {
  const [on, amount] = [widestOf(rows.map((row) => row.on)), widestOf(rows.map((row) => row.amount))];
  const width = Math.max(20, widthOf(io.stdout.columns) - on - amount - 5);
  return rows.flatMap((row) =>
    wrap(row.what, width).map((line, nth) =>
      nth === 0
        ? ` ${padEnd(row.on, on)}  ${padEnd(line, width)}  ${row.amount.padStart(amount)}`.trimEnd()
        : ` ${' '.repeat(on)}  ${line}`,
    ),
  );
}

/** Pieces of a line in the user's language, with a space between. */
const sayAll = (line: readonly Words[], { say, locale }: Context): string =>
  line
    .map((piece) => {
      if (piece.kind === 'message' || piece.kind === 'gap') return say(piece.message, piece.params);
      if (piece.kind === 'text') return sayParam(locale, piece.text);
      return piece.kind === 'value' ? sayParam(locale, piece.value) : '';
    })
    .join(' ');
