import { escapeXml } from '../../escape-xml.ts';

/** Markup that is well-formed: words go through `textXml` or `escapeXml` first. */
export type Xml = string;

const open = '<w:t xml:space="preserve">';
const close = '</w:t>';

/** Words as the content of a run: line ends and tabs become what Word writes for them, characters that XML forbids are left out. */
export const textXml = (text: string): Xml =>
  `${open}${escapeXml(text)
    .replace(/\r\n?|[\n\u2028\u2029]/g, `${close}<w:br/>${open}`)
    .replaceAll('\t', `${close}<w:tab/>${open}`)}${close}`;

/** The markup between the opening and the closing tag of a part's root replaced. */
export function withinRoot(part: Xml, change: (content: Xml) => Xml): Xml {
  const [start = ''] = /^(<\?.*?\?>)?<[^>]*[^/]>/s.exec(part) ?? [];
  const end = part.lastIndexOf('</');
  return `${part.slice(0, start.length)}${change(part.slice(start.length, end))}${part.slice(end)}`;
}
