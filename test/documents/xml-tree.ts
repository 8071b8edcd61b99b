import { SaxesParser } from 'saxes';

/** An element of XML with all that stands in it, in order. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
};

type OpenElement = Element & { readonly children: (Element | string)[] };

/** The root of a text of XML. Throws where the text is not well-formed. */
export function parseXml(text: string): Element {
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  const add = (child: Element | string): void => void open.at(-1)?.children.push(child);
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name, attributes: { ...attributes }, children: [] };
    add(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', add);
  parser.write(text).close();
  const root = elementsIn(top)[0];
  if (root === undefined) throw new Error('the XML holds no element');
  return root;
}

/** The elements that stand directly in an element. */
export const elementsIn = (element: Element): readonly Element[] =>
  element.children.filter((child) => typeof child !== 'string');

/** The first element of a name that stands directly in an element. */
export const childNamed = (element: Element | undefined, name: string): Element | undefined =>
  element === undefined ? undefined : elementsIn(element).find((child) => child.name === name);

/** All elements of a name within an element, in order. */
export const allNamed = (element: Element, name: string): readonly Element[] =>
  elementsIn(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);

/** The text within an element, without its tags. */
export const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
