import type { WordedDocument } from '../../../i18n/run.ts';
import { blocksHtml, factsHtml, type Page } from './block-html.ts';
import { element, type Html, isEmpty } from './element.ts';
import { footnotesHtml } from './footnotes-html.ts';
import { lineHtml, type Mentions } from './line-html.ts';

/** All that is seen of a document: the first page, its contents, its blocks, its footnotes. */
export function bodyHtml(document: WordedDocument): Html {
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
