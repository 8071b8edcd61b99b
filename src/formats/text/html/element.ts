import { escapeXml } from '../../escape-xml.ts';

/** Markup that may stand in a page as it is. Text that comes as a `string` is words, and is escaped where it is put into an element. */
export type Html = { readonly markup: string };

/** What stands in an element. */
export type Content = string | Html | readonly Content[];

/** Attributes by name; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. Those that do not stand within a line end with a line of the file, so that it can be read and compared. */
export const element = (name: string, attributes: Attributes, content: Content): Html => ({
  markup: `<${name}${written(attributes)}>${markupOf(content)}</${name}>${inline.has(name) ? '' : '\n'}`,
});

/** An element without content: `<col/>`. */
export const emptyElement = (name: string, attributes: Attributes = {}): Html => ({
  markup: `<${name}${written(attributes)}/>`,
});

/** The content as the text of a file, words escaped. */
export function markupOf(content: Content): string {
  if (typeof content === 'string') return escapeXml(content);
  return 'markup' in content ? content.markup : content.map(markupOf).join('');
}

/** Whether nothing would be written. */
export const isEmpty = (content: Content): boolean => markupOf(content) === '';

const inline: ReadonlySet<string> = new Set(['a', 'b', 'bdi', 'mark', 'span', 'strong', 'sup']);

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
