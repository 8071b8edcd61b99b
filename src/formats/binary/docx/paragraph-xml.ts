import type { Line } from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import type { ParagraphStyle } from './styles.ts';
import type { Xml } from './xml.ts';

type Direction = WordedDocument['direction'];

/** How a paragraph is set: its side is the one where the document's lines start, unless it says otherwise. */
export type ParagraphLook = {
  readonly style: ParagraphStyle;
  /** Set where it is not the document's. */
  readonly direction?: Direction;
  readonly side?: 'center' | 'end';
  /** Whether it stays on the page of what follows; without it, what the style says. */
  readonly keepsWithNext?: boolean;
};

/** A paragraph of Word's. */
export function paragraphXml(look: ParagraphLook, content: Xml, document: WordedDocument): Xml {
  const direction = look.direction ?? document.direction;
  const properties = [
    `<w:pStyle w:val="${look.style}"/>`,
    look.keepsWithNext === undefined ? '' : keeping[`${look.keepsWithNext}`],
    directionXml(direction, document),
    sideXml(look, direction, document),
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

const keeping = { true: '<w:keepNext/>', false: '<w:keepNext w:val="0"/>' } as const;

function directionXml(direction: Direction, document: WordedDocument): Xml {
  if (direction === 'rtl') return '<w:bidi/>';
  return document.direction === 'rtl' ? '<w:bidi w:val="0"/>' : '';
}

/** In files of this kind `left` is where the paragraph's own lines start, which is on the right where they run right to left. */
function sideXml({ side }: ParagraphLook, direction: Direction, document: WordedDocument): Xml {
  if (side === 'center') return '<w:jc w:val="center"/>';
  const isOwnStart = (side === 'end') !== (direction === document.direction);
  return isOwnStart ? '' : '<w:jc w:val="right"/>';
}

/**
 * The direction of a line that stands alone: the document's, or the other one where it begins in another language or has no word in the
 * document's own. A code before words of the document turns nothing round.
 */
export function directionOfLine(line: Line<Run>, document: WordedDocument): Direction {
  const [first, ...others] = line
    .filter((run) => run.kind === 'text')
    .filter(({ text }) => wordOrFigure.test(text));
  if (first?.direction === undefined || first.direction === document.direction) return document.direction;
  const isForeign =
    first.language !== undefined || others.every(({ direction }) => direction === first.direction);
  return isForeign ? first.direction : document.direction;
}

const wordOrFigure = /[\p{L}\p{N}]/u;
