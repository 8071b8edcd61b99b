/** All words that people or readers wrote into a record, in one list, so that checks of wording look at every table in the same way. */

import { type Language, type Text, languages } from '../../base/text.ts';
import { once } from '../../indexes.ts';
import type { Project, Rows, TableName } from '../../project.ts';
import { type Place, placeOf } from '../check.ts';

/** Words in one language in a field of a row. */
export type RecordText = {
  readonly table: TableName;
  readonly row: Readable;
  readonly field: string;
  readonly language: Language;
  readonly words: string;
};

type Readable = Parameters<typeof placeOf>[1];

/** Where the words stand. */
export const placeOfText = ({ table, row, field }: RecordText): Place => placeOf(table, row, field);

/** The titles, names, topics and statements of a record, in order of the tables below: short texts that have no author's freedom. */
export const titlesOf = once((project: Project): readonly RecordText[] =>
  titles.flatMap((of) => of(project)),
);

/** All words of a record: titles, free text and notes. */
export const recordTextsOf = once((project: Project): readonly RecordText[] => [
  ...titlesOf(project),
  ...freeTexts.flatMap((of) => of(project)),
  ...noted.flatMap((table) => notesIn(project, table)),
]);

/** The words of a record that a plain, quick pattern finds: what a slower look is worth taking at. */
export const textsWith = (project: Project, pattern: RegExp): readonly RecordText[] =>
  recordTextsOf(project).filter(({ words }) => pattern.test(words));

/** Each word of the titles once, as printed, with how often it is used and the first title that has it. Arabic, which has no capitals, is left out. */
export const titleWordsOf = once((project: Project): ReadonlyMap<string, TitleWord> => {
  const found = new Map<string, { count: number; readonly first: RecordText }>();
  for (const text of titlesOf(project)) {
    for (const word of text.language === 'ar' ? [] : (text.words.match(/[\p{L}\p{N}]+/gu) ?? [])) {
      const known = found.get(word);
      if (known) known.count += 1;
      else found.set(word, { count: 1, first: text });
    }
  }
  return found;
});

/** How often a word stands in titles, and the first of them. */
export type TitleWord = { readonly count: number; readonly first: RecordText };

function texts<Table extends TableName>(
  table: Table,
  field: string,
  textOf: (row: Rows[Table]) => Text | undefined,
): (project: Project) => readonly RecordText[] {
  return (project) => {
    const found: RecordText[] = [];
    for (const row of project[table]) {
      const text = textOf(row);
      if (text === undefined) continue;
      for (const language of languages) {
        const words = text[language];
        if (words !== undefined && words !== '') found.push({ table, row, field, language, words });
      }
    }
    return found;
  };
}

const notesIn = (project: Project, table: TableName): readonly RecordText[] =>
  project[table].flatMap((row) =>
    (row.notes ?? []).flatMap((note, index) =>
      languages.flatMap((language) => {
        const words = note.text[language];
        return words === undefined ? [] : [{ table, row, field: `notes.${index}`, language, words }];
      }),
    ),
  );

const titles = [
  texts('results', 'statement', (row) => row.statement),
  texts('indicators', 'title', (row) => row.title),
  texts('activities', 'title', (row) => row.title),
  texts('means', 'text', (row) => row.text),
  texts('strands', 'title', (row) => row.title),
  texts('workPlanItems', 'title', (row) => row.title),
  texts('budgetLines', 'title', (row) => row.title),
  texts('events', 'title', (row) => row.title),
  texts('forums', 'name', (row) => row.name),
  texts('forums', 'topic', (row) => row.topic),
  texts('meetings', 'topic', (row) => row.topic),
];

const freeTexts = [
  texts('assumptions', 'statement', (row) => row.statement),
  texts('risks', 'statement', (row) => row.statement),
  texts('risks', 'response', (row) => row.response),
  texts('observations', 'note', (row) => row.note),
  texts('workPlans', 'title', (row) => row.title),
  texts('holds', 'agreedWith', (row) => row.agreedWith),
  texts('holds', 'reason', (row) => row.reason),
  texts('holds', 'resumeCondition', (row) => row.resumeCondition),
  texts('expenditures', 'description', (row) => row.description),
  texts('meetings', 'followUp', (row) => row.followUp),
  texts('organisations', 'name', (row) => row.name),
  texts('documents', 'title', (row) => row.title),
  texts('narratives', 'text', (row) => row.text),
  texts('amendments', 'subject', (row) => row.subject),
];

const noted: readonly TableName[] = [
  'results',
  'indicators',
  'activities',
  'workPlanItems',
  'budgetLines',
  'meetings',
  'forums',
];
