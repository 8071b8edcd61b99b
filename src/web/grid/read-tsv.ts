/**
 * The cells of text as spreadsheets put it on the clipboard: lines of values between tabs. A value that begins with a quote ends with one, holds line
 * ends and tabs, and its own quotes twice. A quote that nobody closes is a quote.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const plain = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  while (at <= plain.length) {
    const quoted = quotedAt(plain, at);
    const end = quoted?.end ?? endOf(plain, at);
    rows.at(-1)?.push(quoted?.value ?? plain.slice(at, end));
    if (plain.charAt(end) === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

function endOf(text: string, from: number): number {
  const found = text.slice(from).search(/[\t\n]/);
  return found < 0 ? text.length : from + found;
}

function quotedAt(text: string, from: number): { readonly value: string; readonly end: number } | undefined {
  const match = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(from));
  return match === null
    ? undefined
    : { value: (match[1] ?? '').replaceAll('""', '"'), end: from + match[0].length };
}
