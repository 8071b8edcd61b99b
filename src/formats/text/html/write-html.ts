/**
 * A document as one page of HTML without script or anything from elsewhere. It is well-formed XML too, so that any tool can read it. `data-at`
 * on cells says where their value stands in the record.
 */

import { utf8ToBytes } from '@noble/hashes/utils.js';
import { anchorText } from '../../../core/report/anchor.ts';
import type { WordedDocument } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import type { DocumentWriter } from '../../document-format.ts';
import { bodyHtml } from './body-html.ts';
import { element, emptyElement, type Html } from './element.ts';
import { pageStyle } from './page-style.ts';
import { screenStyle } from './screen-style.ts';

/** Writes a document as a web page. */
export const writeHtml: DocumentWriter = (document) =>
  // Within the promise, so that a bad block rejects it and does not throw at the caller.
  Promise.resolve().then(() => ({ bytes: utf8ToBytes(pageText(document)) }));

function pageText(document: WordedDocument): string {
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    lang: document.locale,
    dir: document.direction,
  };
  return `<!DOCTYPE html>\n${element('html', root, [headHtml(document), bodyHtml(document)]).markup}`;
}

function headHtml(document: WordedDocument): Html {
  const { anchor, furniture } = document;
  const { title, subtitle } = furniture;
  const inner = [
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...(anchor === undefined
      ? []
      : [emptyElement('meta', { name: 'keywords', content: anchorText(anchor) })]),
    element('title', {}, `${plainLine(title)} – ${plainLine(subtitle)}`),
    element('style', {}, { markup: `${screenStyle}${pageStyle(document)}` }),
  ];
  return element('head', {}, inner);
}

/** Nothing is loaded and nothing runs, whatever the words of the document are. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
