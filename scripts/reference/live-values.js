// docs/reference/live-values.md: the values that the text of a report can cite.

import { code, page, table } from './markdown.js';

const words = { project: 'project', reports: 'report' };

export function liveValuesPage({ liveValues, tables }) {
  const names = [...new Set(liveValues.map((value) => value.table))];
  return page(
    '# Live values',
    [
      'In the text of a report `{row value}` stands for a value of the record as of the last day of the period: `{1.1.1a current}`. The row is a',
      'code, a code behind the kind of row (`{ind 1.1.1a current}`) where it fits several, or an id (`{ind_01hz current}`). The project and the',
      'report of the period are named by their words: `{project title}`, `{report from}`. `{{` prints a brace.',
    ].join('\n'),
    [
      'What is not in the record, fits several rows or has no value yet is marked in every copy, and a finding (`live-references-resolve`).',
      'A value that was asked for and not given prints “not reported”; zero prints 0. `{per_…}` stands for a person, whom the record does not hold.',
    ].join('\n'),
    names.flatMap((name) => [
      `## ${name}`,
      `Cited ${citedBy(name, tables)}.`,
      table(
        ['value', 'gives'],
        liveValues.filter((value) => value.table === name).map((value) => [code(value.name), value.summary]),
      ),
    ]),
  );
}

function citedBy(name, tables) {
  const { prefix } = tables[name];
  if (words[name] !== undefined) return `as ${code(`{${words[name]} …}`)} or by id (${code(`${prefix}_`)})`;
  return `by code, by kind and code (${code(`{${prefix} 1.1 …}`)}) or by id (${code(`${prefix}_`)})`;
}
