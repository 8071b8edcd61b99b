import { decimal } from '../../base/decimal.ts';
import { isSure } from '../../base/is-sure.ts';
import { latestDayOf } from '../../base/partial-day.ts';
import { say } from '../../report/phrase.ts';
import type { Project, Rows } from '../../project.ts';
import type { FormulaOf } from './formula.ts';
import type { Contribution, TermKind } from './formula-kind.ts';
import { type Span, isInSpan } from './scope.ts';

type DocumentsTerm = FormulaOf<'documents'>;

/** The messages by which documents are chosen. */
export const documentWords = {
  kinds: 'of the kind {kinds}|documents',
  languages: 'in the language {languages}|documents',
  subjects: 'about {subjects}|documents',
} as const;

/** Counts documents of the library with a date: of a year or month, the last day of it counts. */
export const documents: TermKind<DocumentsTerm> = {
  title: 'Number of documents',
  unit: 'documents',
  words: (_, { documentKinds, languages, subjects }) => [
    say(documents.title),
    ...(documentKinds === undefined ? [] : [say(documentWords.kinds, { kinds: documentKinds })]),
    ...(languages === undefined ? [] : [say(documentWords.languages, { languages })]),
    ...(subjects === undefined ? [] : [say(documentWords.subjects, { subjects })]),
  ],
  count(term, { project, span, slots }) {
    const found = documentsIn(project, term, span);
    return {
      numbers: slots.all.map((_, place) => (place === 0 ? decimal(found.length) : undefined)),
      get contributions(): readonly Contribution[] {
        return found.map(({ id, on }) => ({
          table: 'documents',
          row: id,
          ...(on !== undefined && { on: latestDayOf(on) }),
          amount: decimal(1),
        }));
      },
    };
  },
};

function documentsIn(project: Project, term: DocumentsTerm, span: Span): readonly Rows['documents'][] {
  const { documentKinds, languages, subjects } = term;
  return project.documents.filter(
    (document) =>
      document.on !== undefined &&
      isSure(document) &&
      isInSpan(span, latestDayOf(document.on)) &&
      (documentKinds === undefined || documentKinds.includes(document.kind)) &&
      (languages === undefined || holdsAny(document.languages, languages)) &&
      (subjects === undefined || holdsAny(document.subjects, subjects)),
  );
}

const holdsAny = (own: readonly string[] = [], wanted: readonly string[]): boolean =>
  own.some((one) => wanted.includes(one));
