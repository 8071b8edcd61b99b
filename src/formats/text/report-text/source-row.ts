import type { Rows } from '../../../core/project.ts';
import type { SourceFile } from '../../format.ts';
import type { Furnished } from './furniture.ts';
import { takeMarks } from './footnotes.ts';
import type { Line } from './lines.ts';
import type { Leftover, Part, Reading } from './reading.ts';
import type { Section } from './sections.ts';

type Source = Rows['sources'];
type Document = {
  readonly file: SourceFile;
  readonly furnished: Furnished;
  readonly sections: readonly Section[];
  readonly parts: readonly Part[];
  readonly withheld: Source['withheld'];
  /** The lines of the document without furniture and footnotes. */
  readonly content: readonly Line[];
  readonly leftovers: readonly Leftover[];
};

/** The row of the document, with everything of it that is in no other row. */
export function sourceRowOf(reading: Reading, document: Document): Source {
  const { file, furnished, sections, withheld } = document;
  return {
    id: reading.source,
    name: file.name,
    sha256: file.sha256,
    language: reading.language,
    pages: furnished.pages,
    runningHeads: furnished.heads.map(({ no, text }) => ({ text, line: no })),
    captions: sections.flatMap(({ captions }) =>
      captions.map(({ number, text, lines }) => ({ number, text: takeMarks(text).text, line: lines[0] ?? 0 })),
    ),
    footnotes: footnotesOf(reading, document),
    withheld,
    leftovers: leftoversOf(document),
  };
}

function footnotesOf(reading: Reading, { parts, content }: Document): Source['footnotes'] {
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
function leftoversOf({ parts, content, sections, leftovers }: Document): Source['leftovers'] {
  const named = [...leftovers, ...parts.flatMap((part) => part.leftovers), ...markersWithoutNote(content)];
  const known = new Set([
    ...parts.flatMap(({ used }) => used),
    ...sections.flatMap(({ heading, captions }) => [...(heading?.lines ?? []), ...captions.flatMap(({ lines }) => lines)]),
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
    [...text.matchAll(marked)].map((match) => ({ line: no, text: match[1] ?? '', why: 'marker-without-note' as const })),
  );
