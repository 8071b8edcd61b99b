/** Small PDFs made by hand, with what others leave in theirs. */

/** What stands on the page: words, and whether a black box is drawn over them; objects that are added to the catalog, page or file. */
export type MadePdf = {
  readonly words: string;
  readonly box?: boolean;
  readonly catalog?: string;
  readonly page?: string;
  readonly info?: string;
  readonly objects?: readonly string[];
  /** What is drawn on the page instead of the words and box. */
  readonly content?: string;
  /** The same, packed by filters. */
  readonly packed?: { readonly stored: Uint8Array; readonly filter: string };
};

/** A stream that is packed by filters, as an object. */
export const streamObject = (stored: Uint8Array, filter: string): string =>
  `<< /Length ${stored.length} /Filter ${filter} >>\nstream\n${Buffer.from(stored).toString('latin1')}\nendstream`;

const octal = (words: string): string =>
  [...Buffer.from(words, 'latin1')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');

/** A PDF of one page. Its words stand at (72, 700) in 12 points. Objects that are added count from 7. */
export function onePagePdf({
  words,
  box,
  catalog = '',
  page = '',
  info = '',
  objects = [],
  content,
  packed,
}: MadePdf): Buffer {
  const drawn =
    content ??
    [
      `BT /F1 12 Tf 72 700 Td (${octal(words)}) Tj ET`,
      ...(box === true ? ['0 0 0 rg 70 696 300 16 re f'] : []),
    ].join('\n');
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    packed === undefined
      ? `<< /Length ${Buffer.byteLength(drawn, 'latin1')} >>\nstream\n${drawn}\nendstream`
      : streamObject(packed.stored, packed.filter),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...objects,
  ];
  return assemble(
    Buffer.from('%PDF-1.7\n'),
    all.map((body, nth) => [nth + 1, body] as const),
    {
      size: all.length + 1,
      trailer: '/Root 1 0 R /Info 6 0 R',
    },
  );
}

/** A later revision of a PDF: objects instead of those of the same numbers. */
export function withRevision(pdf: Buffer, objects: readonly (readonly [number, string])[]): Buffer {
  const text = pdf.toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '0';
  const size = Number(/\/Size (\d+)/.exec(text)?.[1] ?? 0);
  return assemble(Buffer.concat([pdf, Buffer.from('\n')]), objects, {
    size,
    trailer: `/Root 1 0 R /Info 6 0 R /Prev ${previous}`,
  });
}

function assemble(
  before: Buffer,
  objects: readonly (readonly [number, string])[],
  { size, trailer }: { readonly size: number; readonly trailer: string },
): Buffer {
  const parts = [before];
  const entries: string[] = [];
  let at = before.length;
  for (const [number, body] of objects) {
    const object = Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1');
    entries.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(object);
    at += object.length;
  }
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
