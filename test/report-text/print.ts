/**
 * Prints the facts of a report as the lines that text extraction makes of such a PDF: columns interleaved, titles wrapped, numbers
 * beside or between the lines of their title, footnotes at the foot of the page, page furniture anywhere.
 */

import { type Random, randomOf } from './random.ts';
import type {
  ForumTruth,
  IndicatorTruth,
  ItemTruth,
  MeetingTruth,
  NoteTruth,
  ReportTruth,
  ResultTruth,
} from './truth.ts';
import { wordsOfLanguage } from './words.ts';

type Style = {
  readonly resultWidth: number;
  readonly indicatorWidth: number;
  readonly itemWidth: number;
  readonly textWidth: number;
  readonly numberAt: 'middle' | 'first';
  readonly thousands: string;
  readonly decimals: '' | '.00' | ',00';
  readonly monthHeader: 'numbers' | 'names';
  readonly linesPerPage: number;
  readonly firstPage: number;
  /** Which of a language's words for the same thing this report uses. */
  readonly wording: number;
};

type Line = { readonly text: string; readonly note?: NoteTruth };

/** The text of random report number `seed` with the given facts. */
export function printReport(truth: ReportTruth, seed: number): string {
  const random = randomOf(seed + 7919);
  const style = randomStyle(random);
  const body = [
    ...printLogframe(truth, style),
    ...printMatrix(truth, style, random),
    ...printPlan(truth, style),
    ...printCoordination(truth, style),
  ];
  return paginate(truth, style, body).join('\n');
}

function randomStyle(random: Random): Style {
  const [thousands, decimals] = random.pick([
    [' ', ''],
    ['\u00a0', ''],
    ['\u202f', ''],
    ['.', ',00'],
    [',', '.00'],
    [',', ''],
    [' ', ',00'],
  ] as const);
  return {
    resultWidth: random.between(30, 42),
    indicatorWidth: random.between(30, 44),
    itemWidth: random.between(34, 60),
    textWidth: random.between(90, 150),
    numberAt: random.chance(0.8) ? 'middle' : 'first',
    thousands,
    decimals,
    monthHeader: random.chance(0.8) ? 'numbers' : 'names',
    linesPerPage: random.between(28, 48),
    firstPage: random.between(1, 60),
    wording: random.between(0, 11),
  };
}

/** Breaks text greedily into lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function printLogframe(truth: ReportTruth, style: Style): readonly Line[] {
  return truth.results.flatMap((result) => printResult(result, style, truth));
}

function printResult(result: ResultTruth, style: Style, truth: ReportTruth): readonly Line[] {
  const left = wrap(`${result.code}. ${result.statement}`, style.resultWidth);
  const right = result.indicators.flatMap((indicator) => printIndicator(indicator, style, truth));
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, row) => line([left[row], right[row]]));
}

function printIndicator(indicator: IndicatorTruth, style: Style, truth: ReportTruth): readonly string[] {
  const { operator, value, to, year } = indicator.target;
  const words = wordsOfLanguage[truth.language].words;
  const prefix =
    operator === 'at-least'
      ? wording(words.atLeast, style)
      : operator === 'at-most'
        ? wording(words.atMost, style)
        : '';
  const range =
    to === undefined ? thousandsOf(value, style) : `${thousandsOf(value, style)}-${thousandsOf(to, style)}`;
  const values = `${thousandsOf(indicator.baseline.value, style)} (${indicator.baseline.year}) ${prefix}${range} (${year})`;
  return wrap(indicator.title, style.indicatorWidth).map((text, row) =>
    row === 0 ? `${text} ${values}` : text,
  );
}

function printMatrix(truth: ReportTruth, style: Style, random: Random): readonly Line[] {
  const words = wordsOfLanguage[truth.language];
  const kinds = Object.entries(words.meanHeadings).filter(([kind]) =>
    truth.means.some((mean) => mean.kind === kind),
  );
  const means = kinds.flatMap(([kind, heading]) => [
    heading,
    ...truth.means.filter((mean) => mean.kind === kind).map((mean) => `• ${mean.text}`),
  ]);
  const assumptions = truth.assumptions.flatMap((text, index) => wrap(`${index + 1}. ${text}`, 38));
  const columns = random.chance(0.5)
    ? [`${words.words.means} ${words.words.assumptions}`, ...interleave(means, assumptions)]
    : [words.words.means, ...means, words.words.assumptions, ...assumptions];
  const activities = truth.activities.flatMap(({ code, title }) =>
    wrap(`${code}. ${title}`, style.textWidth),
  );
  const costs = truth.costs.map(
    ({ title, minor }) => `${title}: ${amountOf(minor, style)} ${truth.currency}`,
  );
  const total = `${wording(words.total, style)}: ${amountOf(truth.totalMinor, style)} ${truth.currency}`;
  return [...columns, words.words.activities, ...activities, words.words.costs, ...costs, total].map(
    (text) => ({ text }),
  );
}

const interleave = (left: readonly string[], right: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => line([left[row], right[row]]).text);

function printPlan(truth: ReportTruth, style: Style): readonly Line[] {
  const words = wordsOfLanguage[truth.language].words;
  const count = truth.columns.length;
  const years = [...new Set(truth.columns.map((column) => column.slice(0, 4)))];
  const header = `${words.month} ${truth.columns.map((column) => monthLabel(column, truth, style)).join(' ')}`;
  const before = [
    `7. ${words.planTitle(count)}`,
    `${words.table} 7 ${words.planTable(count)}`,
    `${words.activityYears} ${years.join(' ')}`,
  ];
  const strands = truth.strands.flatMap((strand, index) => {
    const isFirstHeld = strand.isHeld && !truth.strands[index - 1]?.isHeld;
    const hold =
      isFirstHeld && truth.hold
        ? wrap(words.hold(truth.hold.agreedWith, truth.hold.section), style.textWidth)
        : [];
    const title =
      strand.code === undefined
        ? strand.title
        : `${wording(wordsOfLanguage[truth.language].strandWords, style)} ${strand.code}: ${strand.title}`;
    return [
      ...[...hold, title, header].map((text) => ({ text })),
      ...strand.items.flatMap((item) => printItem(item, style)),
    ];
  });
  return [...before.map((text) => ({ text })), ...strands];
}

function printItem(item: ItemTruth, style: Style): readonly Line[] {
  const lines = wrap(item.title, style.itemWidth).map((text, row, all) =>
    row === all.length - 1 && item.note ? `${text}${item.note.mark}` : text,
  );
  const marks = Array.from({ length: item.marks }, () => 'X').join(' ');
  const note = item.note ? { note: item.note } : {};
  const withNumber = (text: string) => line([item.code, text, marks]).text;
  if (style.numberAt === 'first' || lines.length === 1) {
    return lines.map((text, row) => ({
      text: row === 0 ? withNumber(text) : text,
      ...(row === 0 ? note : {}),
    }));
  }
  const middle = Math.floor(lines.length / 2);
  const texts =
    lines.length % 2 === 1
      ? lines.map((text, row) => (row === middle ? withNumber(text) : text))
      : [...lines.slice(0, middle), line([item.code, marks]).text, ...lines.slice(middle)];
  return texts.map((text, row) => ({ text, ...(row === texts.length - 1 ? note : {}) }));
}

function printCoordination(truth: ReportTruth, style: Style): readonly Line[] {
  const words = wordsOfLanguage[truth.language].words;
  const before = [
    `8. ${words.coordination}`,
    `${words.table} 8 ${words.coordinationTable}`,
    words.coordinationHeader,
  ];
  return [
    ...before.map((text) => ({ text })),
    ...truth.forums.flatMap((forum) => printForum(forum, truth, style)),
  ];
}

/** Each column is centred in the height of its cell; pieces at the same height share a line. */
function printForum(forum: ForumTruth, truth: ReportTruth, style: Style): readonly Line[] {
  const meetings = forum.meetings.map((meeting) => ({
    date: dateOf(meeting, truth),
    topic: meeting.topic ? wrap(meeting.topic, 48) : [],
  }));
  const heights = meetings.map((meeting) => Math.max(1, meeting.topic.length));
  const name = wrap(forum.name, Math.min(40, style.itemWidth));
  const shared = forum.topic ? wrap(forum.topic, 48) : [];
  const own = heights.reduce((sum, height) => sum + height, 0);
  const height = Math.max(own, name.length, shared.length);
  const pieces: { readonly at: number; readonly column: number; readonly text: string }[] = [];
  const place = (lines: readonly string[], column: number, [top, room]: readonly [number, number]) => {
    for (const [row, text] of lines.entries())
      pieces.push({ at: top + (room - lines.length) / 2 + row, column, text });
  };
  place(name, 0, [0, height]);
  place(shared, 2, [0, height]);
  let top = (height - own) / 2;
  for (const [index, meeting] of meetings.entries()) {
    const room = heights[index] ?? 1;
    place([meeting.date], 1, [top, room]);
    place(meeting.topic, 2, [top, room]);
    top += room;
  }
  const heightsUsed = [...new Set(pieces.map((piece) => piece.at))].toSorted((a, b) => a - b);
  return heightsUsed.map((at) =>
    line(
      pieces
        .filter((piece) => piece.at === at)
        .toSorted((a, b) => a.column - b.column)
        .map((piece) => piece.text),
    ),
  );
}

function dateOf(meeting: MeetingTruth, truth: ReportTruth): string {
  const [year, month, day] = meeting.on.split('-').map(Number);
  return `${day} ${wordsOfLanguage[truth.language].months[(month ?? 1) - 1]} ${year}`;
}

function paginate(truth: ReportTruth, style: Style, body: readonly Line[]): readonly string[] {
  const head = `${truth.title} - ${wordsOfLanguage[truth.language].words.report} ${slashed(truth.from)} - ${slashed(truth.to)}`;
  const pages = Array.from({ length: Math.ceil(body.length / style.linesPerPage) }, (_, index) =>
    body.slice(index * style.linesPerPage, (index + 1) * style.linesPerPage),
  );
  return pages.flatMap((page, index) => [
    head,
    ...page.map(({ text }) => text),
    ...page.flatMap(({ note }) => (note ? wrap(`${note.mark} ${note.text}`, style.textWidth) : [])),
    String(style.firstPage + index),
  ]);
}

function monthLabel(column: string, truth: ReportTruth, style: Style): string {
  const number = column.slice(5, 7);
  return style.monthHeader === 'numbers'
    ? number
    : (wordsOfLanguage[truth.language].months[Number(number) - 1] ?? number).slice(0, 3);
}

function amountOf(minor: number, style: Style): string {
  return `${thousandsOf(String(Math.floor(minor / 100)), style)}${style.decimals}`;
}

const thousandsOf = (digits: string, style: Style): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, style.thousands);

const slashed = (day: string): string => day.split('-').toReversed().join('/');

const line = (pieces: readonly (string | undefined)[]): Line => ({
  text: pieces.filter((piece) => piece !== undefined && piece !== '').join(' '),
});

const wording = (words: readonly string[], style: Style): string => words[style.wording % words.length] ?? '';
