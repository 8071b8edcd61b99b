import type { Rows } from '../../../../core/project.ts';
import type { SourceFile } from '../../../format.ts';
import type { Document } from '../cover/document.ts';
import { takeMarks } from '../page/footnotes.ts';
import type { Line } from '../page/lines.ts';
import type { Leftover, Part } from './reading.ts';

type Source = Rows['sources'];
type Read = {
  readonly file: SourceFile;
  readonly parts: readonly Part[];
  readonly truncated: readonly Leftover[];
};

/** The row of the document, with everything of it that is in no other row. */
export function sourceRowOf(document: Document, read: Read): Source {
  const { reading, furnished, sections, withheld } = document;
  return {
    id: reading.source,
    name: read.file.name,
    sha256: read.file.sha256,
    language: reading.language,
    pages: furnished.pages,
    runningHeads: furnished.heads.map(({ no, text }) => ({ text, line: no })),
    captions: sections.flatMap(({ captions }) =>
      captions.map(({ number, text, lines }) => ({
        number,
        text: takeMarks(text).text,
        line: lines[0] ?? 0,
      })),
    ),
    footnotes: footnotesOf(document, read.parts),
    withheld,
    leftovers: leftoversOf(document, read),
  };
}

function footnotesOf({ reading, content }: Document, parts: readonly Part[]): Source['footnotes'] {
  const usedAt = reading.footnotes.map(() => new Set<number>());
  for (const { note, line } of parts.flatMap(({ noteUses }) => noteUses ?? [])) usedAt[note]?.add(line);
  for (const { no, text } of content) for (const note of takeMarks(text).notes) usedAt[note]?.add(no);
  return reading.footnotes.map(({ mark, text, lines }, note) => ({
    mark,
    text,
    line: lines[0] ?? 0,
    usedAt: [...(usedAt[note] ?? [])].toSorted((a, b) => a - b),
  }));
}

/** Everything that was left over; a line that no part used or named was understood by nobody. */
function leftoversOf(
  { content, cover, sections, navigation }: Document,
  { parts, truncated }: Read,
): Source['leftovers'] {
  const named = [
    ...navigation,
    ...parts.flatMap((part) => part.leftovers),
    ...truncated,
    ...markersWithoutNote(content.filter(({ no }) => !cover.leftovers.some(({ line }) => line === no))),
  ];
  const known = new Set([
    ...parts.flatMap(({ used }) => used),
    ...sections.flatMap(({ captions }) => captions.flatMap(({ lines }) => lines)),
    ...named.filter(({ why }) => why !== 'marker-without-note').map(({ line }) => line),
  ]);
  const lost = content.flatMap(({ no, text }): readonly Leftover[] =>
    known.has(no) ? [] : [{ line: no, text: takeMarks(text).text, why: 'unrecognised' }],
  );
  return [...named, ...lost].toSorted((a, b) => a.line - b.line);
}

const marked = /(?<![*†‡])(\p{L}[\p{L}\d'’-]*[*†‡]{1,3})(?=[\s.,;:]|$)/gu;

/** Words with an asterisk or dagger that no note explains. */
const markersWithoutNote = (content: readonly Line[]): readonly Leftover[] =>
  content.flatMap(({ no, text }) =>
    [...text.matchAll(marked)].map((match) => ({
      line: no,
      text: match[1] ?? '',
      why: 'marker-without-note' as const,
    })),
  );
