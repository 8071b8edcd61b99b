/** The marks of a month grid: crosses, ticks, blocks. Extraction keeps how many there are and loses in which columns they stood. */

/** A line of a grid taken apart: its words, how many marks stand behind them, and the words of a column behind the marks. */
export type MarkedLine = { readonly text: string; readonly marks: number; readonly behind: string };

const sign = '[X×xХх✓✔✕✖✗☒☑■●▪◼█▲◆★•*+]';
const run = `${sign}(?: ?${sign})*`;
const atEnd = new RegExp(`(?:^| )(${run})$`, 'u');
const between = new RegExp(`^(.*?\\S) ([X×✓✔✕✖☒☑■●▪◼█▲◆](?: [X×✓✔✕✖☒☑■●▪◼█▲◆])*) (\\p{L}.*)$`, 'u');

/** Takes the marks off a line. Marks with words behind them are only looked for where the grid has such a column. */
export function takeMonthMarks(
  text: string,
  { hasColumnBehind }: { readonly hasColumnBehind: boolean },
): MarkedLine {
  const end = atEnd.exec(text);
  if (end) return { text: text.slice(0, end.index).trim(), marks: countOf(end[1]), behind: '' };
  const inner = hasColumnBehind ? between.exec(text) : null;
  if (!inner) return { text, marks: 0, behind: '' };
  return { text: inner[1] ?? '', marks: countOf(inner[2]), behind: inner[3] ?? '' };
}

/** Whether a line ends with marks of a grid. */
export const endsWithMarks = (text: string): boolean => atEnd.test(text);

const countOf = (marks = ''): number => marks.replace(/ /g, '').length;
