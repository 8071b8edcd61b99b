import { type LiveValue, textOf, valuesOf } from './live-value.ts';

/** What the text can say of results, and the titles of activities and strands. */
export const resultValues: readonly LiveValue[] = [
  ...valuesOf('results', [
    { name: 'statement', summary: 'Its statement.', compute: (row) => textOf(row.statement) },
  ]),
  ...valuesOf('activities', [{ name: 'title', summary: 'Its title.', compute: (row) => textOf(row.title) }]),
  ...valuesOf('strands', [{ name: 'title', summary: 'Its title.', compute: (row) => textOf(row.title) }]),
];
