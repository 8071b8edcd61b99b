/** The values of a record that a text can cite, to choose from. */

import type { Id } from '../../core/base/id.ts';
import type { Text } from '../../core/base/text.ts';
import type { AnyRow, TableName } from '../../core/project.ts';
import { reportOn } from '../../core/report/build/report-on.ts';
import { liveValues } from '../../core/report/live-values/index.ts';
import type { LiveContext } from '../../core/report/live-values/live-value.ts';
import { resolveLiveValue } from '../../core/report/live-values/resolve-live-value.ts';
import { foldForSearch } from '../fold-for-search.ts';
import { kindOf } from './words.ts';

/** A value to choose: the reference to it, the row that has it, and an English sentence that says what it gives. */
export type ValueChoice = {
  readonly reference: string;
  readonly table: TableName;
  readonly code: string;
  readonly title: Text | undefined;
  readonly summary: string;
};

/** What can be cited, the project and the report first, then row by row. */
export const valueChoices = (context: LiveContext): readonly ValueChoice[] =>
  tablesInOrder.flatMap((table) => {
    const values = liveValues.filter((value) => value.table === table);
    return citedRows(context, table).flatMap(({ id, word, code, title }) =>
      values.map(({ name, summary }) => ({
        reference: `{${word ?? id} ${name}}`,
        table,
        code,
        title,
        summary,
      })),
    );
  });

const tablesInOrder = [...new Set(liveValues.map(({ table }) => table))];

type Cited = {
  readonly id: Id;
  /** The word for the only row of its kind. */
  readonly word?: string;
  readonly code: string;
  readonly title: Text | undefined;
};

function citedRows({ project, period }: LiveContext, table: TableName): readonly Cited[] {
  if (table === 'reports') return wordFor('report', reportOn(project, period)?.id);
  if (table === 'project') return wordFor('project', project.project[0]?.id);
  const rows: readonly AnyRow[] = project[table];
  return rows.map((row) => ({
    id: row.id,
    code: 'code' in row ? (row.code ?? '') : '',
    title: 'title' in row ? row.title : 'statement' in row ? row.statement : undefined,
  }));
}

const wordFor = (word: string, id: Id | undefined): readonly Cited[] =>
  id === undefined ? [] : [{ id, word, code: '', title: undefined }];

/** A choice with all words that it is found by. */
export type Findable = { readonly choice: ValueChoice; readonly words: string };

/** The choices with the words that they are found by: those of the reader, and those of the record in each language. */
export const findableChoices = (
  choices: readonly ValueChoice[],
  say: (message: string) => string,
): readonly Findable[] =>
  choices.map((choice) => {
    const { reference, code, title, summary, table } = choice;
    const all = [code, ...Object.values(title ?? {}), say(kindOf(table)), say(summary), reference];
    return { choice, words: foldForSearch(all.join(' ')) };
  });

/** What is wanted: each word of it stands in a choice; those whose code begins with it come first. */
export function choicesFor(all: readonly Findable[], wanted: string): readonly ValueChoice[] {
  const words = foldForSearch(wanted)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fitting = all.filter((one) => words.every((word) => one.words.includes(word)));
  const rank = ({ choice: { code } }: Findable): number => {
    const folded = foldForSearch(code);
    if (words.length === 0 || folded === '') return 1;
    return words.includes(folded) ? -1 : folded.startsWith(words[0] ?? '') ? 0 : 1;
  };
  return fitting.toSorted((a, b) => rank(a) - rank(b)).map(({ choice }) => choice);
}

/** Figures first, then words, then what has no value yet: a title is seldom what somebody looks for by its words. */
export function figuresFirst(choices: readonly ValueChoice[], context: LiveContext): readonly ValueChoice[] {
  const rank = ({ reference }: ValueChoice): number => {
    const resolution = resolveLiveValue(reference, context);
    if (resolution.kind !== 'value') return 2;
    return resolution.line.some(({ kind }) => kind === 'text') ? 1 : 0;
  };
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}
