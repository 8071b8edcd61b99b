import { anchorLines } from '../core/report/anchor.ts';
import type { Line } from '../core/report/document.ts';
import type { Anchor } from '../core/report/snapshot.ts';
import type { Run, WordedDocument } from './run.ts';
import { translate } from './translate.ts';

/** The words with which a submitted report says where the journal stood before. */
export const anchorWords = {
  name: 'Journal before the submission',
  entry: 'entry {version}',
} as const;

const shortLength = 12;

/**
 * The document as it is submitted: the head of the journal before the submission stands in full on the first page, in short at the foot of every page
 * and among the properties, so that a file says which journal it belongs to.
 */
export function anchorDocument(document: WordedDocument, anchor: Anchor): WordedDocument {
  const { furniture, locale } = document;
  const { version, hash } = anchor;
  const code = (text: string): Run => ({
    kind: 'text',
    text,
    ...(document.direction === 'rtl' && { direction: 'ltr' }),
  });
  const entry: Line<Run> = [{ kind: 'text', text: translate(locale, anchorWords.entry, { version }) }];
  return {
    ...document,
    anchor,
    furniture: {
      ...furniture,
      facts: [
        ...furniture.facts,
        {
          name: [{ kind: 'text', text: translate(locale, anchorWords.name, {}) }],
          lines: [entry, ...anchorLines(anchor).map((part) => [code(part)])],
        },
      ],
      pageOf: [
        ...furniture.pageOf,
        { kind: 'text', text: ' · ' },
        code(`${version}-${hash.slice(0, shortLength)}`),
      ],
    },
  };
}
