/** Text as it may stand in XML and HTML, in elements and in quoted attributes; characters that XML forbids are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Controls but tab and line ends, halves of pairs, and what is no character. */
const forbidden = /[^\t\n\r\P{Cc}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
