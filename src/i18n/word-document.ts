/**
 * A document in one locale's words. Words of another language or direction become runs of their own, so that no writer sees marks of
 * direction (U+2066 … U+2069); marks that stand for withheld words (▮) become runs that say so, with their ground.
 */

import { type Language, languages, type Text } from '../core/base/text.ts';
import {
  type Block,
  type Document,
  type Furniture,
  type Line,
  mapBlock,
  mapFact,
} from '../core/report/document.ts';
import type { Numbered, Words } from '../core/report/phrase.ts';
import { splitMarks } from '../core/report/withheld-mark.ts';
import { turnPages } from '../core/report/turn-pages.ts';
import { cleanWords } from './clean-words.ts';
import { type Direction, splitByDirection } from './direction.ts';
import { type Locale, localeOf, type LocaleTag, locales } from './locales/index.ts';
import type { Run, TextRun, WordedDocument } from './run.ts';
import { sayParam } from './say-param.ts';
import { translate } from './translate.ts';

/** The words that documents need beside those of their sections. */
export const documentWords = { withheld: 'withheld', withheldOn: 'withheld, {ground}' } as const;

/** The document in the words of a locale. */
export function wordDocument(document: Document<Numbered>, tag: LocaleTag): WordedDocument {
  const { language, direction } = localeOf(tag);
  const word = (line: Line<Numbered>): Line<Run> => line.flatMap((piece) => runsOf(piece, tag));
  return {
    ...document,
    furniture: wordFurniture(document.furniture, word),
    blocks: turnPages(document.blocks.flatMap((block) => wordBlock(block, word))),
    footnotes: document.footnotes.map(({ line }) => ({ line: word(line) })),
    locale: tag,
    language,
    direction,
  };
}

type Wording = (line: Line<Numbered>) => Line<Run>;

/** A block in words; none where all of it is prose of other languages. */
function wordBlock(block: Block<Numbered>, word: Wording): readonly Block<Run>[] {
  if (block.kind === 'landscape') {
    const blocks = block.blocks.flatMap((inner) => wordBlock(inner, word));
    return blocks.length === 0 ? [] : [{ ...block, blocks }];
  }
  const worded = mapBlock(block, word);
  if (worded.kind === 'paragraph') return worded.line.length === 0 ? [] : [worded];
  if (worded.kind !== 'list') return [worded];
  const items = worded.items.filter((item) => item.length > 0);
  return items.length === 0 ? [] : [{ ...worded, items }];
}

/** The words of a line without footnotes, as one plain text. */
export const plainLine = (line: Line<Run>): string =>
  line
    .map((run) => {
      if (run.kind === 'footnote') return '';
      return run.kind === 'withheld' ? `[${run.words}]` : run.text;
    })
    .join('');

function wordFurniture(furniture: Furniture<Numbered>, word: Wording): Furniture<Run> {
  const { draft, ...rest } = furniture;
  return {
    ...rest,
    title: word(furniture.title),
    subtitle: word(furniture.subtitle),
    facts: furniture.facts.map((fact) => mapFact(fact, word)),
    runningHead: word(furniture.runningHead),
    pageOf: word(furniture.pageOf),
    ...(draft === undefined ? {} : { draft: word(draft) }),
  };
}

function runsOf(piece: Numbered, tag: LocaleTag): readonly Run[] {
  switch (piece.kind) {
    case 'footnote':
      return [piece];
    case 'reference': {
      const words = splitByDirection(translate(tag, piece.message, piece.params));
      return [{ kind: 'reference', to: piece.to, text: words.map(({ text }) => text).join('') }];
    }
    case 'withheld':
      return [withheld(tag, piece.ground)];
    case 'prose':
      return piece.language === firstOf(piece.among, localeOf(tag).language)
        ? piece.line.flatMap((words) => runsOf(words, tag))
        : [];
    default:
      return textRuns(piece, localeOf(tag), tag);
  }
}

type WordsPhrase = Exclude<Words, { readonly kind: 'withheld' }>;

function textRuns(piece: WordsPhrase, locale: Locale, tag: LocaleTag): readonly Run[] {
  const { words, language } = wordsOf(piece, locale, tag);
  const marks = marksOf(piece, language === locale.language ? undefined : language);
  const own = language === undefined ? locale.direction : directionOf(language);
  return splitByDirection(cleanWords(words)).flatMap(({ text, direction = own }) =>
    splitMarks(text).map(
      (part): Run =>
        part.kind === 'mark' ? withheld(tag, part.ground) : runOf(part.words, direction, { locale, marks }),
    ),
  );
}

type Marks = Pick<TextRun, 'language' | 'isStrong' | 'isGap'>;

const runOf = (
  text: string,
  direction: Direction,
  { locale, marks }: { readonly locale: Locale; readonly marks: Marks },
): TextRun => ({
  kind: 'text',
  text,
  ...marks,
  ...(direction === locale.direction ? {} : { direction }),
});

const marksOf = (piece: WordsPhrase, language: Language | undefined): Marks => ({
  ...(language === undefined ? {} : { language }),
  ...(piece.kind === 'gap' ? { isGap: true } : piece.isStrong === true ? { isStrong: true } : {}),
});

function withheld(tag: LocaleTag, ground: string | undefined): Run {
  if (ground === undefined) return { kind: 'withheld', words: translate(tag, documentWords.withheld) };
  const words = splitByDirection(translate(tag, documentWords.withheldOn, { ground }));
  return { kind: 'withheld', words: words.map(({ text }) => text).join(''), ground };
}

function wordsOf(
  piece: WordsPhrase,
  locale: Locale,
  tag: LocaleTag,
): { readonly words: string; readonly language: Language | undefined } {
  if (piece.kind === 'value') return { words: sayParam(tag, piece.value), language: undefined };
  if (piece.kind !== 'text')
    return { words: translate(tag, piece.message, piece.params), language: undefined };
  const language = languageFor(piece.text, locale.language);
  return { words: piece.text[language] ?? '', language };
}

/** The language in which a text is printed: the wanted one, else the first that has words. */
const languageFor = (text: Text, wanted: Language): Language =>
  firstOf(
    languages.filter((language) => (text[language] ?? '').trim() !== ''),
    wanted,
  );

const firstOf = (among: readonly Language[], wanted: Language): Language =>
  among.includes(wanted) ? wanted : (among[0] ?? wanted);

const directionOf = (language: Language): Direction =>
  locales.find((locale) => locale.language === language)?.direction ?? 'ltr';
