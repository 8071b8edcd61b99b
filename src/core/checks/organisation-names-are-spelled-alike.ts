import type { Text } from '../base/text.ts';
import { type Change, put } from '../change.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, type Place, placeOf } from './check.ts';
import { isAbbreviation, looksLike, shapeOf, tokensOf } from './words/look-alikes.ts';
import { titleWordsOf } from './words/record-texts.ts';

/** An organisation's name is not spelled in a second way that a poor scan or a slip made of it. */
export const organisationNamesAreSpelledAlike: Check = {
  id: 'organisation-names-are-spelled-alike',
  catalogue: 'CO-07',
  severity: 'warning',
  rule: 'Good practice: one body has one name; misread letters make a second one of it.',
  message:
    'Names of organisations and forums have {count, plural, one {a word that was} other {# words that were}} probably misread or mistyped: {words}.',
  find,
};

type Named = Rows['forums'] | Rows['organisations'];
type Misread = {
  readonly actual: string;
  readonly expected: string;
  readonly place: Place;
  readonly row: Named;
};

function find(project: Project): readonly Found[] {
  const abbreviations = abbreviationsOf(project);
  const misread = [...project.forums, ...project.organisations].flatMap((row) => [
    ...misreadInPrint(project, row),
    ...misreadInName(project, row, abbreviations),
  ]);
  if (misread.length === 0) return [];
  const changes = respellings(project, misread);
  const places = new Map(misread.map(({ place }) => [place.row, place]));
  const words = [...new Set(misread.map(({ actual, expected }) => `${actual} → ${expected}`))];
  return [
    {
      at: [...places.values()],
      params: { count: words.length, words },
      ...(changes.length > 0 ? { fix: { title: 'Write them as elsewhere ({words})', changes } } : {}),
    },
  ];
}

type Abbreviations = {
  readonly counts: ReadonlyMap<string, number>;
  readonly byShape: ReadonlyMap<string, readonly string[]>;
};

/** The abbreviations of names, titles and topics: how many use each, and by what a poor scan leaves of them. */
function abbreviationsOf(project: Project): Abbreviations {
  const counts = new Map<string, number>();
  const byShape = new Map<string, readonly string[]>();
  for (const [word, { count }] of titleWordsOf(project)) {
    if (!isAbbreviation(word)) continue;
    counts.set(word, count);
    byShape.set(shapeOf(word), [...(byShape.get(shapeOf(word)) ?? []), word]);
  }
  return { counts, byShape };
}

/** What was printed where the reader understood something that looks alike. */
function misreadInPrint(project: Project, row: Named): readonly Misread[] {
  const printed = tokensOf(row.readFrom?.printed ?? '');
  const understood = tokensOf(row.name.en ?? row.name.fr ?? '');
  return printed.flatMap((actual, index) => {
    const expected = understood[index];
    if (expected === undefined || !looksLike(actual, expected)) return [];
    return [{ actual, expected, row, place: placeOf(tableOfNamed(project, row), row, 'name') }];
  });
}

/** A word of a name that looks like an abbreviation used elsewhere. In French, “Un” is an article. */
function misreadInName(project: Project, row: Named, { counts, byShape }: Abbreviations): readonly Misread[] {
  const tokens = [...new Set(tokensOf(row.name.en ?? ''))].filter((token) => /^\p{Lu}/u.test(token));
  return tokens.flatMap((actual) => {
    const known = byShape.get(shapeOf(actual)) ?? [];
    const expected = (counts.get(actual) ?? 0) <= 1 ? known.find((other) => other !== actual) : undefined;
    if (expected === undefined || (isAbbreviation(actual) && !isShorter(expected, actual))) return [];
    return [{ actual, expected, row, place: placeOf(tableOfNamed(project, row), row, 'name') }];
  });
}

/** Of two abbreviations that look alike the misread one is longer: one letter was taken for two. */
const isShorter = (a: string, b: string): boolean => a.length < b.length;

const tableOfNamed = (project: Project, row: Named): 'forums' | 'organisations' =>
  project.forums.some((forum) => forum.id === row.id) ? 'forums' : 'organisations';

function respellings(project: Project, misread: readonly Misread[]): readonly Change[] {
  const forums = project.forums.flatMap((row) => {
    const name = respelled(row, misread);
    return name ? [put('forums', { ...row, name })] : [];
  });
  const organisations = project.organisations.flatMap((row) => {
    const name = respelled(row, misread);
    return name ? [put('organisations', { ...row, name })] : [];
  });
  return [...forums, ...organisations];
}

/** The name with its misread words corrected; `undefined` where it has none. */
function respelled(row: Named, misread: readonly Misread[]): Text | undefined {
  const before = row.name.en ?? '';
  const after = misread
    .filter((one) => one.row.id === row.id)
    .reduce((name, { actual, expected }) => name.replaceAll(wholeWord(actual), expected), before);
  return after === before ? undefined : { ...row.name, en: after };
}

const wholeWord = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu');
