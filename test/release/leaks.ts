/** Twenty ways in which writers of documents have leaked: each puts a name into files as a careless one would. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { deflateSync } from 'node:zlib';
import type { NamedBytes } from '../../src/formats/binary/apart/file-part.ts';
import { onePagePdf } from './made-pdf.ts';

/** A way to leak: what it does, and the file with the leak made of one without. */
export type Leak = {
  readonly how: string;
  readonly of: 'html' | 'docx' | 'pdf';
  readonly leak: (file: NamedBytes, name: string) => NamedBytes;
};

const text = (bytes: Uint8Array): string => strFromU8(bytes);

const inHtml =
  (change: (page: string, name: string) => string): Leak['leak'] =>
  (file, name) => ({ ...file, bytes: strToU8(change(text(file.bytes), name)) });

const inDocx =
  (change: (parts: Parts, name: string) => Parts): Leak['leak'] =>
  (file, name) => {
    const parts = unzipSync(file.bytes);
    return { ...file, bytes: zipSync({ ...parts, ...change(parts, name) }) };
  };

/** Parts of a package that are put instead of those of the same names. */
type Parts = Readonly<Record<string, Uint8Array>>;

const appended = (parts: Parts, path: string, [words, before]: readonly [string, string]): Parts => ({
  [path]: strToU8(text(parts[path] ?? new Uint8Array()).replace(before, `${words}${before}`)),
});

const inBody = (parts: Parts, xml: string): Parts => appended(parts, 'word/document.xml', [xml, '</w:body>']);

const whiteRun = (words: string): string =>
  `<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

const lettersOf = (words: string, write: (code: number) => string): string =>
  words.replace(/./gsu, (letter) => write(letter.codePointAt(0) ?? 0));

/** Objects behind the end of a PDF, as a later revision or a forgotten rest has them. */
const behindPdf =
  (objects: (name: string) => Buffer): Leak['leak'] =>
  (file, name) => ({ ...file, bytes: Buffer.concat([file.bytes, Buffer.from('\n'), objects(name)]) });

const utf16 = (words: string): Buffer => Buffer.from(words, 'utf16le').swap16();

const streamOf = (bytes: Buffer, more = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`900 0 obj\n<< /Length ${bytes.length} ${more}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

const splitInTwo = (name: string): readonly [string, string] => [name.slice(0, 2), name.slice(2)];

/** The list of leaks. */
export const leaks: readonly Leak[] = [
  { how: 'a comment in the page', of: 'html', leak: inHtml((page, name) => `${page}<!-- ${name} -->`) },
  {
    how: 'words hidden by a style',
    of: 'html',
    leak: inHtml((page, name) => page.replace('</main>', `<span style="display:none">${name}</span></main>`)),
  },
  {
    how: 'the alternative text of a picture',
    of: 'html',
    leak: inHtml((page, name) => page.replace('</main>', `<img alt="Chart by ${name}"></main>`)),
  },
  {
    how: 'data of a script, escaped',
    of: 'html',
    leak: inHtml(
      (page, name) =>
        `${page}<script type="application/json">{"by":"${lettersOf(name, (code) => `\\u${code.toString(16).padStart(4, '0')}`)}"}</script>`,
    ),
  },
  {
    how: 'a link with the words in its address',
    of: 'html',
    leak: inHtml((page, name) =>
      page.replace('</main>', `<a href="/people?q=${encodeURIComponent(name)}">x</a></main>`),
    ),
  },
  {
    how: 'an embedded picture whose source is text',
    of: 'html',
    leak: inHtml(
      (page, name) =>
        `${page}<img src="data:image/svg+xml;base64,${Buffer.from(`<svg><title>${name}</title></svg>`).toString('base64')}">`,
    ),
  },
  {
    how: 'letters as entities',
    of: 'html',
    leak: inHtml((page, name) =>
      page.replace('</main>', `<p>${lettersOf(name, (code) => `&#${code};`)}</p></main>`),
    ),
  },
  { how: 'the file’s name', of: 'html', leak: (file, name) => ({ ...file, name: `report-${name}.html` }) },
  {
    how: 'white words, split over two runs',
    of: 'docx',
    leak: inDocx((parts, name) => {
      const [first, second] = splitInTwo(name);
      return inBody(parts, `<w:p>${whiteRun(first)}${whiteRun(second)}</w:p>`);
    }),
  },
  {
    how: 'the author of the file',
    of: 'docx',
    leak: inDocx((parts, name) =>
      appended(parts, 'docProps/core.xml', [`<dc:creator>${name}</dc:creator>`, '</cp:coreProperties>']),
    ),
  },
  {
    how: 'a comment beside the text',
    of: 'docx',
    leak: inDocx((_parts, name) => ({
      'word/comments.xml': strToU8(`<w:comments><w:comment w:author="${name}"/></w:comments>`),
    })),
  },
  {
    how: 'a deletion that is kept',
    of: 'docx',
    leak: inDocx((parts, name) =>
      inBody(parts, `<w:p><w:del><w:r><w:delText>${name}</w:delText></w:r></w:del></w:p>`),
    ),
  },
  {
    how: 'the workbook behind a chart',
    of: 'docx',
    leak: inDocx((_parts, name) => ({
      'word/embeddings/chart.xlsx': zipSync({
        'xl/sharedStrings.xml': strToU8(`<sst><si><t>${name}</t></si></sst>`),
      }),
    })),
  },
  {
    how: 'the name of a bookmark, in other letters',
    of: 'docx',
    leak: inDocx((parts, name) =>
      inBody(parts, `<w:bookmarkStart w:name="${name.toUpperCase().replaceAll(' ', '_')}"/>`),
    ),
  },
  {
    how: 'the text of a picture',
    of: 'docx',
    leak: inDocx((_parts, name) => {
      const packed = Buffer.concat([Buffer.from('Author\0\0'), deflateSync(Buffer.from(name, 'utf8'))]);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(packed.length);
      const start = Buffer.from('89504e470d0a1a0a', 'hex');
      return {
        'word/media/left.png': Buffer.concat([start, length, Buffer.from('zTXt'), packed, Buffer.alloc(4)]),
      };
    }),
  },
  {
    how: 'live text, as beneath a box that is drawn over it',
    of: 'pdf',
    leak: (file, name) => ({ ...file, bytes: onePagePdf({ words: name, box: true }) }),
  },
  {
    how: 'an earlier revision, packed',
    of: 'pdf',
    leak: behindPdf((name) =>
      streamOf(deflateSync(Buffer.from(`BT (${name}) Tj ET`)), '/Filter /FlateDecode '),
    ),
  },
  {
    how: 'an outline in hexadecimal UTF-16',
    of: 'pdf',
    leak: behindPdf((name) =>
      Buffer.from(`901 0 obj\n<< /Title <FEFF${utf16(name).toString('hex')}> >>\nendobj\n`),
    ),
  },
  {
    how: 'alternative text in UTF-16',
    of: 'pdf',
    leak: behindPdf((name) =>
      Buffer.concat([
        Buffer.from('902 0 obj\n<< /ActualText (\xfe\xff', 'latin1'),
        utf16(name),
        Buffer.from(') >>\nendobj\n'),
      ]),
    ),
  },
  {
    how: 'XMP as it was before',
    of: 'pdf',
    leak: behindPdf((name) =>
      streamOf(Buffer.from(`<x:xmpmeta><dc:creator>${name}</dc:creator></x:xmpmeta>`), '/Type /Metadata '),
    ),
  },
];
