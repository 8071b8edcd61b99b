// docs/reference/record.md: every table of the record and every field, from the schemas that are the types.

import * as z from 'zod/mini';
import { code, page, table } from './markdown.js';
import { fieldsInside, legend, typeInWords } from './type-words.js';

const columns = ['field', 'type', 'required', 'sensitivity', 'retention', 'counts'];

export function recordPage(library) {
  const tables = Object.entries(recordSchemaOf(library).properties).map(([name, { items }]) => ({
    name,
    row: items,
  }));
  const everywhere = sharedFields(tables.map(({ row }) => row));
  const ordered = ['code', 'position'];
  return page(
    '# The record',
    [
      `A record is \`{"<table>": [rows]}\` with ${tables.length} tables; a table that is missing is empty. \`npx strand schema\` prints the same as JSON Schema.`,
      '`src/core/sensitivity.ts` says what the words under sensitivity and retention mean.',
    ].join('\n'),
    legend,
    '## Every row',
    table(columns, rowsOf(tables[0].row, { only: everywhere, referenceOf: () => '' })),
    [
      'Rows that people number and order also have `code` (text, as understood; may repeat) and `position` (text that sorts: the printed order).',
      'Both are optional, public, and kept as long as the contract. The headings below mark them with *ordered*.',
    ].join('\n'),
    tables.flatMap(({ name, row }) => {
      const isOrdered = ordered.every((field) => Object.hasOwn(row.properties, field));
      const shown = Object.keys(row.properties).filter(
        (field) => !everywhere.includes(field) && !(isOrdered && ordered.includes(field)),
      );
      return [
        `## ${name}`,
        `Ids start with ${code(`${library.tables[name].prefix}_`)}.${isOrdered ? ' *Ordered.*' : ''}`,
        table(columns, rowsOf(row, { only: shown, referenceOf: referencesFrom(name, library) })),
      ];
    }),
  );
}

const recordSchemaOf = ({ recordSchema, fieldLabels }) =>
  z.toJSONSchema(recordSchema, {
    override: ({ zodSchema, jsonSchema }) => {
      const label = fieldLabels.get(zodSchema);
      if (label !== undefined) Object.assign(jsonSchema, { label });
    },
  });

// The fields that all rows have alike.
function sharedFields([first, ...others]) {
  return Object.keys(first.properties).filter((field) =>
    others.every((row) => JSON.stringify(row.properties[field]) === JSON.stringify(first.properties[field])),
  );
}

// Says of a path to which tables the ids there lead.
function referencesFrom(name, { references, tableNames }) {
  return (path) => {
    const found = references.find((reference) => reference.table === name && reference.path === path);
    if (found === undefined) return '';
    return found.to.length === tableNames.length ? ' of any row' : ` of ${found.to.join(' or ')}`;
  };
}

function rowsOf(row, { only, referenceOf }) {
  const chosen = fieldsInside(row).filter(([step]) => only.includes(step.slice(1)));
  return chosen.flatMap((field) => rowsOfField(field, { above: '', label: {}, referenceOf }));
}

function rowsOfField([step, schema, isRequired], { above, label, referenceOf }) {
  const path = `${above}${step}`.replace(/^\./, '');
  const own = { ...label, unit: undefined, ...labelIn(schema) };
  const list = schema.type === 'array' ? '[]' : '';
  const type = `${typeInWords(schema)}${referenceOf(`${path}${list}`)}`;
  return [
    [code(path), type, isRequired ? 'yes' : '', own.sensitivity, own.retention, own.unit ?? ''],
    ...fieldsInside(schema).flatMap((field) => rowsOfField(field, { above: path, label: own, referenceOf })),
  ];
}

// A label stands on the field, or on the type inside "may be missing" and "may be null".
function labelIn(schema) {
  if (schema.label !== undefined) return schema.label;
  return (schema.anyOf ?? []).map(labelIn).find((label) => Object.keys(label).length > 0) ?? {};
}
