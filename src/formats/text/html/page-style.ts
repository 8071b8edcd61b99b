import type { Line } from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';

/** The style of printed pages: the running head and the page numbers stand on each but the first, in the document's words. */
export function pageStyle({ furniture, direction }: WordedDocument): string {
  const look = `direction: ${direction}; font: 8pt "IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif; color: #4E5A68;`;
  const head = `@top-center { content: ${cssString(furniture.runningHead)}; ${look} }`;
  const foot = `@bottom-center { content: ${withCounters(cssString(furniture.pageOf))}; ${look} }`;
  return [
    '@page { size: A4; margin: 20mm 18mm 18mm; }',
    '@page landscape { size: A4 landscape; margin: 18mm 15mm 15mm; }',
    `@page { ${head} ${foot} }`,
    '@page :first { @top-center { content: none; } @bottom-center { content: none; } }',
    '',
  ].join('\n');
}

/** A line as a string of CSS. Letters that could end it, the style or the element around it are written as their codes. */
const cssString = (line: Line<Run>): string =>
  `"${line
    .map(wordsOf)
    .join('')
    .replace(/["\\<>&\p{Cc}]/gu, codeOf)}"`;

function wordsOf(run: Run): string {
  if (run.kind === 'footnote') return '';
  if (run.kind === 'withheld') return `[${run.words}]`;
  if (run.kind === 'reference' || run.direction === undefined) return run.text;
  return `${run.direction === 'rtl' ? '\u2067' : '\u2066'}${run.text}\u2069`;
}

const codeOf = (letter: string): string => `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `;

const withCounters = (words: string): string =>
  words.replace('{page}', '" counter(page) "').replace('{pages}', '" counter(pages) "');
