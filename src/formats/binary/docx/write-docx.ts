/** The Word writer: real styles, captions that count, cross-references, footnotes and contents, so that words can be changed without harm. */

import type { WordedDocument } from '../../../i18n/run.ts';
import type { DocumentWriter } from '../../document-format.ts';
import { escapeXml } from '../../escape-xml.ts';
import { bodyXml } from './body-xml.ts';
import { frameOf, mentionsIn, type Parts, partOf, propertiesXml, zipParts } from './build-package.ts';
import { footXml, headXml } from './cover-xml.ts';
import { drawFigures } from './draw-figures.ts';
import { footnotesXml } from './footnotes-xml.ts';
import { tableStyleXml } from './table-style.ts';
import { startWriting, type Writing } from './writing.ts';
import { withinRoot, type Xml } from './xml.ts';

/** Writes a Word document. The pages of `options` are what its lists of contents show until Word counts them itself. */
export const writeDocx: DocumentWriter = async (document, { pages = {} }) => {
  const figures = await drawFigures(document);
  const frame = await frameOf(document, figures);
  const { pictures, furniture } = mentionsIn(frame);
  const drawings = new Map(figures.map(({ id, alt }, index) => [id, described(pictures[index] ?? '', alt)]));
  const writing = startWriting(document, pages);
  const body = bodyXml({ drawings, furniture }, writing);
  return { bytes: zipParts(frame, { ...wordsOf(frame, body, writing), ...looksOf(frame, document) }) };
};

/** A picture with the words that stand for it: the library would let characters pass that XML forbids. */
const described = (picture: Xml, alt: string): Xml =>
  picture.replace(/ descr="[^"]*"/, () => ` descr="${escapeXml(alt)}"`);

/** The parts with words in them. */
function wordsOf(frame: Parts, body: Xml, writing: Writing): Readonly<Record<string, Xml>> {
  const within = (path: string, change: (content: Xml) => Xml): Readonly<Record<string, Xml>> => ({
    [path]: withinRoot(partOf(frame, path), change),
  });
  return {
    ...within('word/document.xml', () => `<w:body>${body}</w:body>`),
    ...within('word/header1.xml', () => headXml(writing)),
    ...within('word/footer1.xml', () => footXml(writing)),
    ...within('word/footnotes.xml', (content) => `${separatorsOf(content)}${footnotesXml(writing)}`),
  };
}

/** Word keeps the lines above the footnotes among them, with numbers below 1. */
const separatorsOf = (footnotes: Xml): Xml =>
  (footnotes.match(/<w:footnote .*?<\/w:footnote>/gs) ?? [])
    .filter((note) => note.includes('eparator"'))
    .map((note) => note.replaceAll('<w:footnoteRef/>', ''))
    .join('');

function looksOf(frame: Parts, document: WordedDocument): Readonly<Record<string, Xml>> {
  const { furniture, language, on, anchor } = document;
  return {
    'word/styles.xml': withinRoot(partOf(frame, 'word/styles.xml'), (styles) => `${styles}${tableStyleXml}`),
    'docProps/core.xml': propertiesXml({ title: furniture.title, language, on, anchor }),
  };
}
