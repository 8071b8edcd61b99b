import type { Line } from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { ownDirectionOf } from '../../writing/direction-of-line.ts';
import type { ParagraphStyle } from './styles.ts';
import type { Xml } from './xml.ts';

type Direction = WordedDocument['direction'];

/** How a paragraph is set: its side is the one where the document's lines start, unless it says otherwise. */
export type ParagraphLook = {
  readonly style: ParagraphStyle;
  /** Set where it is not the document's. */
  readonly direction?: Direction;
  readonly side?: 'center' | 'end' | 'right';
  /** Room kept free where the document's lines end. */
  readonly room?: number;
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
    roomXml(look, direction, document),
    sideXml(look, direction, document),
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

const keeping = { true: '<w:keepNext/>', false: '<w:keepNext w:val="0"/>' } as const;

function directionXml(direction: Direction, document: WordedDocument): Xml {
  if (direction === 'rtl') return '<w:bidi/>';
  return document.direction === 'rtl' ? '<w:bidi w:val="0"/>' : '';
}

/** `right` is where the paragraph's own lines end: where they run against the document, that is where the document's begin. */
function roomXml({ room = 0 }: ParagraphLook, direction: Direction, document: WordedDocument): Xml {
  if (room === 0) return '';
  return `<w:ind w:${direction === document.direction ? 'right' : 'left'}="${room}"/>`;
}

/** In files of this kind `left` is where the paragraph's own lines start, which is on the right where they run right to left. */
function sideXml({ side }: ParagraphLook, direction: Direction, document: WordedDocument): Xml {
  if (side === 'center') return '<w:jc w:val="center"/>';
  if (side === 'right') return direction === 'rtl' ? '' : '<w:jc w:val="right"/>';
  const isOwnStart = (side === 'end') !== (direction === document.direction);
  return isOwnStart ? '' : '<w:jc w:val="right"/>';
}

/** The direction of a line that stands alone: its own, else the document's. */
export const directionOfLine = (line: Line<Run>, document: WordedDocument): Direction =>
  ownDirectionOf(line) ?? document.direction;
