import { type Language, type Text, languages } from '../../base/text.ts';
import type { Block, Line } from '../document.ts';
import type { LiveContext } from '../live-values/live-value.ts';
import { liveValueWords } from '../live-values/live-value-words.ts';
import { type Resolution, resolveLiveValue } from '../live-values/resolve-live-value.ts';
import { spokenReference } from '../live-values/spoken-reference.ts';
import { splitReferences } from '../live-values/split-references.ts';
import { type Draft, type Words, gap, text } from '../phrase.ts';

const gaps = {
  unknown: '{reference} is not in the record',
  ambiguous: '{reference} fits several rows of the record',
  'no-value': '{reference} has no value yet',
  person: '{reference} is a person, and the record holds none',
} as const satisfies Readonly<Record<Exclude<Resolution['kind'], 'value'>, string>>;

/** Every message that the text of a narrative can have. */
export const narrativeWords = { ...liveValueWords, ...gaps } as const;

/**
 * The text of a narrative as blocks: each language has its own, of which one is printed. A blank line ends a paragraph; lines that begin with
 * "- " or "• " are a list; a single line break is a space; `{…}` is a live value, or a gap where there is none.
 */
export function narrativeBlocks(words: Text, context: LiveContext): readonly Block<Draft>[] {
  const among = languages.filter((language) => (words[language] ?? '').trim() !== '');
  return among.flatMap((language) =>
    passagesOf(words[language] ?? '').map((passage) => toBlock(passage, { language, among, context })),
  );
}

/** A run of lines that belong together. */
type Passage = { readonly kind: 'paragraph' | 'list'; readonly lines: readonly string[] };

/** The lines of a text by paragraphs and lists; the lines of a list are its items. */
function passagesOf(words: string): readonly Passage[] {
  return words
    .replace(/\u2029/g, '\n\n')
    .replace(/\r\n?|[\v\f\u0085\u2028]/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .flatMap(passagesBetweenBlankLines)
    .filter(({ lines }) => lines.length > 0);
}

const bullet = /^[-•]\s+/;

function passagesBetweenBlankLines(words: string): readonly Passage[] {
  const [before, ...items] = itemsOf(words);
  return [
    { kind: 'paragraph', lines: before === undefined || before === '' ? [] : [before] },
    { kind: 'list', lines: items },
  ];
}

/** What stands before the first bullet, then the items; a line without bullet goes on with the item above it. */
function itemsOf(words: string): readonly string[] {
  const items = [''];
  for (const line of words.split('\n').map((each) => each.trim())) {
    if (bullet.test(line)) items.push(line.replace(bullet, ''));
    else items.push([items.pop() ?? '', line].join(' ').trim());
  }
  return items;
}

type Prose = {
  readonly language: Language;
  readonly among: readonly Language[];
  readonly context: LiveContext;
};

function toBlock({ kind, lines }: Passage, prose: Prose): Block<Draft> {
  const items = lines.map((line) => toLine(line, prose));
  return kind === 'list' ? { kind, items } : { kind, line: items.flat() };
}

const toLine = (line: string, { language, among, context }: Prose): Line<Draft> => [
  { kind: 'prose', language, among, line: wordsOfLine(line, language, context) },
];

const wordsOfLine = (line: string, language: Language, context: LiveContext): Line<Words> =>
  splitReferences(line).flatMap((part) =>
    part.kind === 'words' ? [text({ [language]: part.typed })] : valueOf(part.typed, context),
  );

function valueOf(reference: string, context: LiveContext): Line<Words> {
  const resolution = resolveLiveValue(reference, context);
  if (resolution.kind === 'value') return resolution.line;
  const isRow = resolution.kind === 'no-value';
  return [
    gap(gaps[resolution.kind], {
      reference: isRow ? spokenReference(reference, context.project) : reference,
    }),
  ];
}
