import type { Language } from '../../../core/base/text.ts';
import type { Line } from '../../../core/report/document.ts';
import type { Run, TextRun, WordedDocument } from '../../../i18n/run.ts';
import { keepUnits } from '../../writing/keep-units.ts';
import { footnoteBookmark, numberBookmark } from './name-bookmarks.ts';
import { directionOfLine } from './paragraph-xml.ts';
import { splitByScript } from './split-by-script.ts';
import { languageTagOf } from './language-tags.ts';
import type { Target, Writing } from './writing.ts';
import { textXml, type Xml } from './xml.ts';

/** A line as Word's runs. Of a footnote the first mention is the note itself, the others lead to it. */
export const lineXml = (line: Line<Run>, writing: Writing): Xml =>
  holdTogether(bracketGaps(line), writing.document)
    .map((run, index) => `${betweenNotes(line[index - 1], run)}${runXml(run, writing)}`)
    .join('');

/** Room between the numbers of two footnotes, or 1 and 2 would read as 12. */
const betweenNotes = (before: Run | undefined, run: Run): Xml =>
  before?.kind === 'footnote' && run.kind === 'footnote'
    ? rawRun(textXml(' '), { style: 'FootnoteReference' })
    : '';

/** A line without footnotes, cross-references and bold words, for places that only repeat it. */
export const repeatedLineXml = (line: Line<Run>, writing: Writing): Xml =>
  lineXml(line.flatMap(repeatedRun), writing);

function repeatedRun(run: Run): Line<Run> {
  if (run.kind === 'footnote') return [];
  if (run.kind === 'reference') return [{ kind: 'text', text: run.text }];
  return [run.kind === 'text' ? { ...run, isStrong: false } : run];
}

function runXml(run: Run, writing: Writing): Xml {
  switch (run.kind) {
    case 'text':
      return textRunXml(run, writing.document);
    case 'footnote':
      return mentionXml(run.number, writing);
    case 'reference':
      return referenceXml(run, writing);
    default:
      return textRunXml({ kind: 'text', text: `[${run.words}]` }, writing.document, 'Withheld');
  }
}

/** Each stretch of what is missing within one pair of brackets, which a print without colours shows too. */
function bracketGaps(line: Line<Run>): Line<Run> {
  if (!line.some(isGap)) return line;
  return line.map((run, index) => {
    if (run.kind !== 'text' || run.isGap !== true) return run;
    const before = isGap(line[index - 1]) ? '' : '[';
    const after = isGap(line[index + 1]) ? '' : ']';
    return { ...run, text: `${before}${run.text}${after}` };
  });
}

const isGap = (run: Run | undefined): boolean => run?.kind === 'text' && run.isGap === true;

const leftToRightMark = '\u200E';

/**
 * Within a right-to-left line, readers that go by the letters alone would part figures from the unit after them ("12 %" would have its sign on
 * the wrong side) and a closing point from its sentence: there invisible marks hold left-to-right words together.
 */
function holdTogether(line: Line<Run>, document: WordedDocument): Line<Run> {
  if (directionOfLine(line, document) === 'ltr') return line;
  return line.map((run) => {
    if (run.kind !== 'text' || run.direction !== 'ltr') return run;
    const before = startsWithoutLetter.test(run.text) && !bareFigures.test(run.text) ? leftToRightMark : '';
    const after = endsWithMark.test(run.text) ? leftToRightMark : '';
    return { ...run, text: `${before}${run.text}${after}` };
  });
}

const startsWithoutLetter = /^\P{L}/u;
const bareFigures = /^[\d.,:/-]*$/;
const endsWithMark = /[^\p{L}\p{N}]$/u;

/** Words as runs. In a right-to-left document Latin letters and figures are runs of their own; elsewhere Arabic stays whole, as one quotation. */
export function textRunXml(run: TextRun, document: WordedDocument, style?: 'Withheld'): Xml {
  const direction = run.direction ?? document.direction;
  const stretches =
    direction === 'rtl' && document.direction === 'rtl'
      ? splitByScript(run.text)
      : [{ text: run.text, isRightToLeft: direction === 'rtl' }];
  return stretches
    .map(({ text, isRightToLeft }) =>
      rawRun(textXml(keepUnits(text)), { ...run, ...(style ? { style } : {}), isRightToLeft }),
    )
    .join('');
}

type RunLook = {
  readonly style?: 'Withheld' | 'FootnoteReference';
  readonly isGap?: boolean;
  readonly isStrong?: boolean;
  readonly isRightToLeft?: boolean;
  readonly language?: Language;
};

const rawRun = (content: Xml, look: RunLook): Xml => `<w:r>${runProperties(look)}${content}</w:r>`;

function runProperties(look: RunLook): Xml {
  const style = look.style ?? (look.isGap === true ? 'Gap' : undefined);
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    look.isStrong === true ? '<w:b/><w:bCs/>' : '',
    look.isRightToLeft === true ? '<w:rtl/>' : '',
    languageXml(look),
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

function languageXml({ language, isRightToLeft }: RunLook): Xml {
  if (language === undefined) return '';
  const isArabic = language === 'ar';
  if (isArabic !== (isRightToLeft === true)) return '';
  return `<w:lang w:${isArabic ? 'bidi' : 'val'}="${languageTagOf(language)}"/>`;
}

/** A field of Word's with the result that it shows until somebody has it computed anew. */
export function fieldXml(instruction: string, result: Xml, look: RunLook = {}): Xml {
  const part = (content: Xml): Xml => rawRun(content, look);
  const mark = (type: 'begin' | 'separate' | 'end'): Xml => part(`<w:fldChar w:fldCharType="${type}"/>`);
  const code = part(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`);
  return `${mark('begin')}${code}${mark('separate')}${result}${mark('end')}`;
}

function mentionXml(number: number, { document, bookmark, isFirstMention }: Writing): Xml {
  const look: RunLook = { style: 'FootnoteReference', isRightToLeft: document.direction === 'rtl' };
  const name = footnoteBookmark(number);
  return isFirstMention(number)
    ? bookmark(name, rawRun(`<w:footnoteReference w:id="${number}"/>`, look))
    : fieldXml(`NOTEREF ${name} \\f \\h`, rawRun(textXml(String(number)), look), look);
}

function referenceXml({ to, text }: { readonly to: string; readonly text: string }, writing: Writing): Xml {
  const words = (part: string): Xml =>
    part === '' ? '' : textRunXml({ kind: 'text', text: part }, writing.document);
  const target = writing.targets.get(to);
  if (target === undefined) return words(text);
  return target.kind === 'label'
    ? fieldXml(`REF ${target.name} \\h`, words(text))
    : headingReferenceXml(target, text, words);
}

/** A mention of a heading: its number is a field where it has one, so that the words around it stay. */
function headingReferenceXml(target: Target, text: string, words: (part: string) => Xml): Xml {
  const { name, number = '' } = target;
  const at = text.lastIndexOf(number);
  if (number === '' || at < 0)
    return `<w:hyperlink w:anchor="${name}" w:history="1">${words(text)}</w:hyperlink>`;
  const field = fieldXml(`REF ${numberBookmark(name)} \\h`, words(number));
  return `${words(text.slice(0, at))}${field}${words(text.slice(at + number.length))}`;
}
