import { wordsOf } from '../base/text.ts';
import { type Project, projectRowOf } from '../project.ts';
import type { Check, Found, Place } from './check.ts';
import { isAbbreviation, shapeOf } from './words/look-alikes.ts';
import { placeOfText, textsWith, titleWordsOf } from './words/record-texts.ts';

/** Each abbreviation of a title, name or topic is explained somewhere. */
export const abbreviationsAreExplained: Check = {
  id: 'abbreviations-are-explained',
  catalogue: 'CO-08',
  severity: 'advice',
  rule: 'Good practice: an abbreviation is defined where it is first used or in the list of acronyms.',
  message:
    '{count, plural, one {An abbreviation is} other {# abbreviations are}} explained nowhere in the record: {codes}.',
  find,
};

const common = new Set(
  'EU UE UN ONU UNHCR HCR UNDP PNUD NGO ONG CSO OSC COVID SARS EUR USD GBP ID IT ICT HR TV PDF AM PM OK FAQ VAT'.split(
    ' ',
  ),
);
/** What a scan made of a common one is no abbreviation of its own. */
const commonShapes = new Set([...common].map(shapeOf));
const romanNumeral = /^[IVXLC]+$/u;

function find(project: Project): readonly Found[] {
  const used = usedIn(project);
  if (used.size === 0) return [];
  const explained = explainedIn(project);
  const open = [...used].filter(([abbreviation]) => !explained.has(abbreviation));
  if (open.length === 0) return [];
  const places = new Map(open.map(([, place]) => [`${place.row} ${place.field}`, place]));
  return [
    {
      at: [...places.values()],
      params: { count: open.length, codes: open.map(([abbreviation]) => abbreviation) },
    },
  ];
}

/** The abbreviations of titles, each with the place of its first use. */
function usedIn(project: Project): ReadonlyMap<string, Place> {
  const used = new Map<string, Place>();
  for (const [word, { first }] of titleWordsOf(project)) {
    if (!isAbbreviation(word) || isInCapitals(first.words)) continue;
    const abbreviation = singular(word);
    const isKnown = commonShapes.has(shapeOf(abbreviation)) || romanNumeral.test(abbreviation);
    if (!isKnown && !used.has(abbreviation)) used.set(abbreviation, placeOfText(first));
  }
  return used;
}

/** A title in capitals throughout: all its words look like abbreviations. */
const isInCapitals = (words: string): boolean => words.includes(' ') && words === words.toUpperCase();

/** What stands in brackets after a name, or before a name in brackets; acronyms of the project and of organisations that have a longer name. */
function explainedIn(project: Project): ReadonlySet<string> {
  const footnotes = project.sources.flatMap((source) => source.footnotes.map((note) => note.text));
  const bracketed = [...textsWithBrackets(project).map(({ words }) => words), ...footnotes].flatMap((words) =>
    [...words.matchAll(definition)].flatMap((match) => match[1] ?? match[2] ?? []),
  );
  const named = project.organisations
    .filter(({ acronym, name }) => wordsOf(name).some((words) => words !== acronym))
    .flatMap(({ acronym }) => acronym ?? []);
  return new Set([...bracketed, ...named, projectRowOf(project)?.acronym ?? ''].map(singular));
}

const textsWithBrackets = textsWith(/\(/);

const definition = /\((\p{Lu}[\p{L}\p{N}]+)\)|(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}]+s?) \((?=\p{L}\p{Ll})/gu;

const singular = (abbreviation: string): string => abbreviation.replace(/(?<=\p{Lu})s$/u, '');
