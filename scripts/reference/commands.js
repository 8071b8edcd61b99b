// docs/reference/commands.md: everything that can be done to a record.

import * as z from 'zod/mini';
import { code, page, table } from './markdown.js';
import { fieldsInside, legend, typeInWords } from './type-words.js';

export function commandsPage({ commands, tableNames }) {
  return page(
    '# Commands',
    [
      `${commands.length} commands. Each decides which rows to put or to remove; the ids of new rows and the days are part of its input.`,
      'A permission `by-table` depends on the tables that change.',
    ].join('\n'),
    legend,
    commands.flatMap((command) => sectionOf(command, tableNames)),
  );
}

function sectionOf(command, tableNames) {
  const schema = z.toJSONSchema(command.input);
  return [
    `## ${command.name}`,
    `${command.title}. Permission: ${code(command.permission)}.`,
    table(['field', 'type', 'required'], rowsOf(schema, '', tableNames)),
  ];
}

function rowsOf(schema, above, tableNames) {
  return fieldsInside(schema).flatMap(([step, field, isRequired]) => {
    const path = `${above}${step}`;
    return [
      [code(path.replace(/^\./, '')), wordsFor(field, tableNames), isRequired ? 'yes' : ''],
      ...rowsOf(field, path, tableNames),
    ];
  });
}

const wordsFor = (schema, tableNames) =>
  schema.enum?.length === tableNames.length ? 'name of a table' : typeInWords(schema);
