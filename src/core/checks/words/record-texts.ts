/** All words that people or readers wrote into a record, in one list, so that checks of wording look at every table in the same way. */

import { type Language, type Text, languages } from '../../base/text.ts';
import { isEqual, isSameList } from '../../base/is-equal.ts';
import { once, onceOf } from '../../indexes.ts';
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
export const titlesOf = once(steady((project) => titles.flatMap((of) => of(project))));

/** All words of a record: titles, free text and notes. */
export const recordTextsOf = once(
  steady((project) => [
    ...titlesOf(project),
    ...freeTexts.flatMap((of) => of(project)),
    ...noted.flatMap((of) => of(project)),
  ]),
);

/** The words of a record that a plain, quick pattern finds: what a slower look is worth taking at. */
export function textsWith(pattern: RegExp): (project: Project) => readonly RecordText[] {
  const matching = onceOf((all: readonly RecordText[]) => all.filter(({ words }) => pattern.test(words)));
  return (project) => matching(recordTextsOf(project));
}

/** Each word of the titles once, as printed, with how often it is used and the first title that has it. Arabic, which has no capitals, is left out. */
export const titleWordsOf = (project: Project): ReadonlyMap<string, TitleWord> =>
  wordsOfTitles(titlesOf(project));

/** The same of titles that are at hand. */
export const wordsOfTitles = onceOf((given: readonly RecordText[]): ReadonlyMap<string, TitleWord> => {
  const found = new Map<string, { count: number; readonly first: RecordText }>();
  for (const text of given) {
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

/** The list as it was where all in it is the same, so that what was found in it is kept although its rows have changed elsewhere. */
function steady(listOf: (project: Project) => readonly RecordText[]): typeof listOf {
  let last: readonly RecordText[] = [];
  return (project) => {
    const before = last;
    const list = listOf(project).map((text, nth) => {
      const same = before[nth];
      return same !== undefined && isSameText(text, same) ? same : text;
    });
    if (!isSameList(list, before)) last = list;
    return last;
  };
}

const isSameText = (one: RecordText, other: RecordText): boolean =>
  one === other ||
  (one.words === other.words &&
    one.row.id === other.row.id &&
    one.field === other.field &&
    one.table === other.table &&
    one.language === other.language &&
    isEqual(one.row.readFrom, other.row.readFrom));

function texts<Table extends TableName>(
  table: Table,
  field: string,
  textOf: (row: Rows[Table]) => Text | undefined,
): (project: Project) => readonly RecordText[] {
  return (project) => {
    const found: RecordText[] = [];
    for (const row of project[table]) {
      const text = textOf(row);
      if (text !== undefined) found.push(...textsIn(text, { table, row, field }));
    }
    return found;
  };
}

const notes =
  (table: TableName) =>
  (project: Project): readonly RecordText[] =>
    project[table].flatMap((row) =>
      (row.notes ?? []).flatMap(({ text }, index) => textsIn(text, { table, row, field: `notes.${index}` })),
    );

type Where = Pick<RecordText, 'table' | 'row' | 'field'>;

/** The words of a field in each language. */
function textsIn(text: Text, { table, row, field }: Where): readonly RecordText[] {
  return languages.flatMap((language) => {
    const words = text[language];
    return words === undefined || words === '' ? [] : [{ table, row, field, language, words }];
  });
}

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

const noted = (
  ['results', 'indicators', 'activities', 'workPlanItems', 'budgetLines', 'meetings', 'forums'] as const
).map(notes);
