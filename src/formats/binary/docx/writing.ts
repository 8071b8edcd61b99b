import { type Block, flatBlocks } from '../../../core/report/document.ts';
import type { Run, WordedDocument } from '../../../i18n/run.ts';
import type { Pages } from '../../document-format.ts';
import { nameBookmarks } from './name-bookmarks.ts';
import type { Xml } from './xml.ts';

/** What a cross-reference leads to: a bookmark, around a label ("Table 4") or a heading, whose number is absent where it has none. */
export type Target = { readonly name: string; readonly kind: 'label' | 'heading'; readonly number?: string };

/** What the parts of a document share while it is written, in reading order. */
export type Writing = {
  readonly document: WordedDocument;
  readonly pages: Pages;
  readonly targets: ReadonlyMap<string, Target>;
  /** The content within a bookmark. */
  readonly bookmark: (name: string, content: Xml) => Xml;
  /** Whether a footnote is mentioned here for the first time. */
  readonly isFirstMention: (footnote: number) => boolean;
};

/** A document of which nothing is written yet. */
export function startWriting(document: WordedDocument, pages: Pages): Writing {
  let bookmarks = 0;
  const mentioned = new Set<number>();
  return {
    document,
    pages,
    targets: targetsIn(document),
    bookmark: (name, content) => {
      const id = bookmarks;
      bookmarks += 1;
      return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
    },
    isFirstMention: (footnote) => {
      const isFirst = !mentioned.has(footnote);
      mentioned.add(footnote);
      return isFirst;
    },
  };
}

function targetsIn(document: WordedDocument): ReadonlyMap<string, Target> {
  const found = flatBlocks(document.blocks).flatMap((block) => targetOf(block));
  const names = nameBookmarks(found.map(({ id }) => id));
  return new Map(found.map(({ id, ...target }) => [id, { name: names.get(id) ?? id, ...target }]));
}

type Found = Omit<Target, 'name'> & { readonly id: string };

function targetOf(block: Block<Run>): readonly Found[] {
  if (block.kind === 'heading')
    return [
      { id: block.id, kind: 'heading', ...(block.number === undefined ? {} : { number: block.number }) },
    ];
  if (block.kind !== 'table' && block.kind !== 'figure') return [];
  return block.label === undefined ? [] : [{ id: block.id, kind: 'label' }];
}
