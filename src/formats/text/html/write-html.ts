/**
 * A document as one page of HTML without script or anything from elsewhere. It is well-formed XML too, so that any tool can read it. `data-at`
 * on cells says where their value stands in the record.
 */

import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { WordedDocument } from '../../../i18n/run.ts';
import { plainLine } from '../../../i18n/word-document.ts';
import type { DocumentWriter } from '../../document-format.ts';
import { blocksHtml, factsHtml, type Page } from './block-html.ts';
import { element, emptyElement, type Html, isEmpty } from './element.ts';
import { footnotesHtml } from './footnotes-html.ts';
import { lineHtml, type Mentions } from './line-html.ts';
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
  const { title, subtitle } = document.furniture;
  const inner = [
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, `${plainLine(title)} – ${plainLine(subtitle)}`),
    element('style', {}, { markup: `${screenStyle}${pageStyle(document)}` }),
  ];
  return element('head', {}, inner);
}

/** Nothing is loaded and nothing runs, whatever the words of the document are. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

function bodyHtml(document: WordedDocument): Html {
  const mentions: Mentions = new Map();
  const page: Page = { document, mentions };
  const start = document.blocks.findIndex((block) => block.kind !== 'contents');
  const front = start === -1 ? document.blocks.length : start;
  const guide = blocksHtml(document.blocks.slice(0, front), page);
  return element('body', {}, [
    headerHtml(page),
    isEmpty(guide) ? '' : element('div', { class: 'guide' }, guide),
    element('main', {}, blocksHtml(document.blocks.slice(front), page)),
    footnotesHtml(document, mentions),
  ]);
}

function headerHtml({ document, mentions }: Page): Html {
  const { title, subtitle, facts, draft } = document.furniture;
  const inner = [
    ...(draft === undefined ? [] : [element('p', { class: 'draft' }, lineHtml(draft, mentions))]),
    element('h1', {}, lineHtml(title, mentions)),
    element('p', { class: 'subtitle' }, lineHtml(subtitle, mentions)),
    ...(facts.length === 0 ? [] : [factsHtml(facts, mentions)]),
  ];
  return element('header', {}, inner);
}
