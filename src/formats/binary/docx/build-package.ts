/**
 * The parts of a Word file. The library makes those that are the same for every document of a look: styles, lists, settings, head and foot,
 * pictures, and how they hang together. The words themselves are written as markup by our own functions: through the library's objects a
 * hundred pages of work plan take two seconds, and each of its ids is another one next time.
 */

import { Document, Footer, Header, ImageRun, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Language } from '../../../core/base/text.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import { anchorText } from '../../../core/report/anchor.ts';
import type { Line } from '../../../core/report/document.ts';
import type { Anchor } from '../../../core/report/snapshot.ts';
import { escapeXml } from '../../escape-xml.ts';
import type { DrawnFigure } from './draw-figures.ts';
import { languageTagOf } from './language-tags.ts';
import { textWidthOf } from './look.ts';
import { bullets, stylesOf } from './styles.ts';
import type { Xml } from './xml.ts';

/** The files of a Word document by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The parts of a document without its words, but with its pictures, one after the other. */
export async function frameOf(document: WordedDocument, figures: readonly DrawnFigure[]): Promise<Parts> {
  const frame = new Document({
    styles: stylesOf(document),
    numbering: { config: [bulletList] },
    footnotes: { 1: { children: [new Paragraph('')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('')] }) },
        footers: { default: new Footer({ children: [new Paragraph('')] }) },
        children: [new Paragraph({ children: figures.map(pictureOf) })],
      },
    ],
  });
  return unzipSync(await Packer.toBuffer(frame));
}

const bulletList = {
  reference: bullets,
  levels: [
    {
      level: 0,
      format: 'bullet',
      text: '•',
      alignment: 'left',
      style: { paragraph: { indent: { left: 360, hanging: 260 } } },
    },
  ],
} as const;

const pictureOf = ({ png, width, height }: DrawnFigure, index: number): ImageRun =>
  new ImageRun({
    type: 'png',
    data: png,
    transformation: fitted(width, height),
    altText: { id: String(index + 1), name: `Figure ${index + 1}`, description: '' },
  });

const twipsPerPixel = 15;

/** A size in CSS pixels, made smaller where it is wider than the text. */
function fitted(width: number, height: number): { readonly width: number; readonly height: number } {
  const share = Math.min(1, textWidthOf('portrait') / twipsPerPixel / width);
  return { width: Math.floor(width * share), height: Math.floor(height * share) };
}

/** What a frame says of its pictures, head and foot, for the body to say again. */
export function mentionsIn(frame: Parts): { readonly pictures: readonly Xml[]; readonly furniture: Xml } {
  const body = partOf(frame, 'word/document.xml');
  return {
    pictures: body.match(/<w:drawing>.*?<\/w:drawing>/gs) ?? [],
    furniture: (body.match(/<w:(?:header|footer)Reference [^>]*\/>/g) ?? []).join(''),
  };
}

/** A part as text. Throws where the frame has none of that name. */
export function partOf(parts: Parts, path: string): Xml {
  const bytes = parts[path];
  if (bytes === undefined) throw new Error(`a Word file without ${path}`);
  return strFromU8(bytes);
}

/** What a file says of itself: title, language, the last day of its period, and where the journal stood before it was submitted. Nobody's name and no clock. */
export function propertiesXml({
  title,
  language,
  on,
  anchor,
}: {
  readonly title: Line<Run>;
  readonly language: Language;
  readonly on: string;
  readonly anchor?: Anchor | undefined;
}): Xml {
  const moment = `xsi:type="dcterms:W3CDTF">${on}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(plainLine(title))}</dc:title><dc:language>${languageTagOf(language)}</dc:language>`,
    anchor === undefined ? '' : `<cp:keywords>${anchorText(anchor)}</cp:keywords>`,
    `<dcterms:created ${moment}</dcterms:created><dcterms:modified ${moment}</dcterms:modified></cp:coreProperties>`,
  ].join('');
}

/** The parts with some of them replaced, as one file. Zip files have no zone of time, hence the local new year of their first year. */
export function zipParts(parts: Parts, replaced: Readonly<Record<string, Xml>>): Uint8Array {
  const bytes = Object.entries(replaced).map(([path, xml]) => [path, strToU8(xml)] as const);
  const files: Zippable = { ...parts, ...Object.fromEntries(bytes) };
  const ordered = Object.entries(files).toSorted(([a], [b]) => rankOf(a) - rankOf(b));
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Readers tell a file's kind by what stands first in it. */
const rankOf = (path: string): number => (path === '[Content_Types].xml' ? 0 : 1);
