import type { Fact, Line } from '../../../core/report/document.ts';
import type { Run } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import { lineXml } from './line-xml.ts';
import { tones } from './look.ts';
import { directionOfLine, paragraphXml } from './paragraph-xml.ts';
import type { ParagraphStyle } from './styles.ts';
import type { Writing } from './writing.ts';
import type { Xml } from './xml.ts';

const line = `w:val="single" w:sz="4" w:space="0" w:color="${tones.hairline}"`;
const none = 'w:val="nil"';
const borders = `<w:tblBorders><w:top ${line}/><w:left ${none}/><w:bottom ${line}/><w:right ${none}/><w:insideH ${line}/><w:insideV ${none}/></w:tblBorders>`;
const margins = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>';
const nameShare = 0.3;
/** Room between a name and its value. */
const gutter = 120;

/** Names with their values as a form without upright lines. */
export function factsXml(facts: readonly Fact<Run>[], width: number, writing: Writing): Xml {
  if (facts.length === 0) return '';
  const { document } = writing;
  const name = Math.round(width * nameShare);
  const properties = [
    '<w:tblPr><w:tblStyle w:val="ReportTable"/>',
    document.direction === 'rtl' ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${width}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${margins}`,
    '<w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>',
  ].join('');
  const grid = `<w:tblGrid><w:gridCol w:w="${name}"/><w:gridCol w:w="${width - name}"/></w:tblGrid>`;
  const rows = facts.map((fact, index) => {
    const keepsWithNext = index < facts.length - 1 && isShort(facts);
    return rowXml(fact, { name, value: width - name, keepsWithNext }, writing);
  });
  return `<w:tbl>${properties}${grid}${rows.join('')}</w:tbl>${paragraphXml({ style: 'TableEnd' }, '', document)}`;
}

const shortest = { facts: 12, letters: 1200 } as const;

/** Whether all facts have room on one page, where they then stay together. */
const isShort = (facts: readonly Fact<Run>[]): boolean =>
  facts.length <= shortest.facts &&
  facts.reduce((sum, { lines }) => sum + lines.map(plainLine).join('\n').length, 0) <= shortest.letters;

type RowLook = { readonly name: number; readonly value: number; readonly keepsWithNext: boolean };

function rowXml(fact: Fact<Run>, { name, value, keepsWithNext }: RowLook, writing: Writing): Xml {
  const cells = [
    cellXml([fact.name], { style: 'FactName', width: name, room: gutter, keepsWithNext }, writing),
    cellXml(fact.lines, { style: 'FactValue', width: value, keepsWithNext }, writing),
  ].join('');
  return `<w:tr>${cells}</w:tr>`;
}

type CellLook = {
  readonly style: ParagraphStyle;
  readonly width: number;
  readonly room?: number;
  readonly keepsWithNext: boolean;
};

function cellXml(lines: readonly Line<Run>[], { width, ...look }: CellLook, writing: Writing): Xml {
  const { document } = writing;
  const paragraphs = (lines.length === 0 ? [[]] : lines).map((words) =>
    paragraphXml({ ...look, direction: directionOfLine(words, document) }, lineXml(words, writing), document),
  );
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
}
