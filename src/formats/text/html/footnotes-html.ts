import type { WordedDocument } from '../../../i18n/run.ts';
import { translate } from '../../../i18n/translate.ts';
import { type Content, element } from './element.ts';
import { footnoteId, lineHtml, type Mentions, mentionId } from './line-html.ts';

/** The words that a page needs beside those of its document. */
export const htmlWords = {
  footnotes: 'Footnotes',
  back: 'Back to mention {mention} of footnote {footnote}',
} as const;

/** The footnotes with a link back to each place that mentions them; nothing where there are none. */
export function footnotesHtml(document: WordedDocument, mentions: Mentions): Content {
  if (document.footnotes.length === 0) return '';
  const items = document.footnotes.map(({ line }, index) => {
    const links = backLinks(document, index + 1, mentions.get(index + 1) ?? 0);
    return element('li', { id: footnoteId(index + 1) }, [lineHtml(line, mentions), links]);
  });
  const title = translate(document.locale, htmlWords.footnotes);
  return element('section', { class: 'footnotes', role: 'doc-endnotes', 'aria-labelledby': 'footnotes' }, [
    element('h2', { id: 'footnotes' }, title),
    element('ol', {}, items),
  ]);
}

const backLinks = (document: WordedDocument, number: number, count: number): Content =>
  Array.from({ length: count }, (_, index) => {
    const words = { mention: index + 1, footnote: number };
    const attributes = {
      class: 'back',
      href: `#${mentionId(number, index + 1)}`,
      role: 'doc-backlink',
      'aria-label': translate(document.locale, htmlWords.back, words),
    };
    return [' ', element('a', attributes, count === 1 ? '↩' : `↩${index + 1}`)];
  });
