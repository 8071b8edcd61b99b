import type { Project, Rows } from '../project.ts';
import { type Check, type Found, type Place, placeOf } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';
import { placeOfText, textsWith } from './words/record-texts.ts';

/** “See Section 5.1” and “Table 8” lead to a section and a table that are there. */
export const referencesInTextLeadSomewhere: Check = {
  id: 'references-in-text-lead-somewhere',
  catalogue: 'TX-01',
  severity: 'error',
  rule: 'Good practice: each cross-reference leads to a section or table of the same document.',
  message:
    'The text refers to {references}, which {extent, select, excerpt {is not in the part of the document that was read} other {the document does not have}}.',
  find,
};

type Reference = { readonly kind: 'section' | 'table'; readonly number: string; readonly printed: string };
type Referring = {
  readonly place: Place;
  readonly isRead: boolean;
  readonly references: readonly Reference[];
};

function find(project: Project): readonly Found[] {
  const leadsSomewhere = targetsOf(project);
  const isExcerpt = project.sources.some(isPartOfADocument);
  return referringIn(project).flatMap(({ place, isRead, references }) => {
    const lost = references.filter((reference) => !leadsSomewhere(reference));
    if (lost.length === 0) return [];
    const found = {
      at: [place],
      params: {
        references: [...new Set(lost.map(({ printed }) => printed))],
        extent: isRead && isExcerpt ? 'excerpt' : 'whole',
      },
    };
    return isRead && isExcerpt ? [{ ...found, severity: 'advice' as const }] : [found];
  });
}

/** Where nothing is numbered, nothing can be said: every reference is taken to lead somewhere. */
function targetsOf(project: Project): (reference: Reference) => boolean {
  const sections = project.narratives.flatMap(({ code }) => code?.replace(/\.$/, '') ?? []);
  const tables = project.sources.flatMap((source) => source.captions.flatMap(({ number }) => number ?? []));
  return ({ kind, number }) => {
    if (kind === 'table') return tables.length === 0 || tables.includes(number);
    return sections.length === 0 || sections.some((code) => code === number || code.startsWith(`${number}.`));
  };
}

const textsThatMayRefer = textsWith(/section|table|figure|chap/i);

function referringIn(project: Project): readonly Referring[] {
  const texts = textsThatMayRefer(project).map((text) => ({
    place: placeOfText(text),
    isRead: text.row.readFrom !== undefined,
    references: referencesIn(text.words),
  }));
  const notes = project.sources.flatMap((source) =>
    source.footnotes.map(({ text, line }, index) => ({
      place: placeInSource(source, `footnotes.${index}`, line),
      isRead: true,
      references: referencesIn(text),
    })),
  );
  return [...texts, ...notes, ...project.holds.flatMap(referenceOfHold)].filter(
    ({ references }) => references.length > 0,
  );
}

function referenceOfHold(hold: Rows['holds']): readonly Referring[] {
  const number = /\d+(?:\.\d+)*/.exec(hold.section ?? '')?.[0];
  if (number === undefined) return [];
  const printed = `Section ${number}`;
  return [
    {
      place: placeOf('holds', hold, 'section'),
      isRead: hold.readFrom !== undefined,
      references: [{ kind: 'section', number, printed }],
    },
  ];
}

const reference =
  /\b(section|table|tableau|figure|chapter|chapitre) (\d+(?:\.\d+)*)(?! (?:of|du|de|des)\b)/giu;

function referencesIn(words: string): readonly Reference[] {
  return [...words.matchAll(reference)].map(([printed, word = '', number = '']) => ({
    kind: /^(?:section|chap)/i.test(word) ? 'section' : 'table',
    number,
    printed,
  }));
}

/** Its first numbered page is not the first, or it ends in the middle. */
function isPartOfADocument(source: Rows['sources']): boolean {
  const first = source.pages.find((page) => page.printed !== undefined)?.printed;
  return Number(first) > 1 || source.leftovers.some(({ why }) => why === 'truncated');
}
