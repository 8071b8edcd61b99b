/** Pages of HTML as tests read them: as trees, in which elements are found by what they are. */

import { SaxesParser } from 'saxes';
import type { Block, Table } from '../src/core/report/document.ts';
import { type Draft, value } from '../src/core/report/phrase.ts';
import { writeHtml } from '../src/formats/text/html/write-html.ts';
import type { LocaleTag } from '../src/i18n/locales/index.ts';
import type { WordedDocument } from '../src/i18n/run.ts';
import { sampleDocument } from './sample-document.ts';

/** An element of a page that was read back. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
};

/** The root of a page. Throws where it is not well-formed. */
export function parse(page: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (words) => open.at(-1)?.children.push(words));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(page).close();
  return root;
}

/** The element and all that it holds, in reading order. */
export const all = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];

/** The elements of a name. */
export const named = (element: Element, name: string): readonly Element[] =>
  all(element).filter((one) => one.name === name);

/** The elements of a class. */
export const classed = (element: Element, name: string): readonly Element[] =>
  all(element).filter((one) => one.attributes['class'] === name);

/** The words in an element. */
export const wordsIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');

/** The element of an id. Throws where there is none, or more than one. */
export function byId(element: Element, id: string): Element {
  const found = all(element).filter((one) => one.attributes['id'] === id);
  if (found.length !== 1) throw new Error(`${found.length} elements have the id ${id}`);
  return found[0] ?? element;
}

/** The text of the page that a document is written as. */
export const pageOf = async (document: WordedDocument): Promise<string> =>
  new TextDecoder().decode((await writeHtml(document, {})).bytes);

/** The page of the sample document, or of other blocks in it. */
export const samplePage = async (locale: LocaleTag, blocks?: readonly Block<Draft>[]): Promise<Element> =>
  parse(await pageOf(sampleDocument(locale, blocks)));

/** A table without rows, with a column of text and one of figures. */
export const tableOf = (fields: Partial<Table<Draft>>): Table<Draft> => ({
  kind: 'table',
  id: 'tbl-a',
  columns: [
    { share: 1, kind: 'text' },
    { share: 3, kind: 'figures' },
  ],
  header: [],
  rows: [],
  remarks: [],
  ...fields,
});

/** A cell of some words. */
export const cell = (words: string): { readonly lines: readonly (readonly Draft[])[] } => ({
  lines: [[value(words)]],
});
