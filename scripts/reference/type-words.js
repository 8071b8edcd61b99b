// The type of a field in words, from its JSON Schema.

import { code, codes } from './markdown.js';

const patterns = {
  '^[a-z]{3}_[0-9a-z]{1,40}$': 'id',
  '^fnd_[0-9a-f]{16}$': 'id of a finding',
  [String.raw`^\d{4}-\d{2}-\d{2}$`]: 'day',
  [String.raw`^\d{4}-\d{2}$`]: 'month',
  [String.raw`^\d{4}(-\d{2}){0,2}$`]: 'year, month or day',
  [String.raw`^-?\d+(\.\d+)?$`]: 'decimal',
  '^[A-Z]{3}$': 'currency',
  [String.raw`\S`]: 'text that is not empty',
};

// Objects that every reader knows by their name, by the names of their fields.
const knownObjects = {
  'minor currency': 'money',
  'en fr ar': 'words',
  'source line page printed confidence': 'place in a document',
};

const plainTypes = { boolean: 'yes or no', integer: 'whole number', null: '`null`' };

// What the words of this file mean, for the top of a page.
export const legend = [
  '- **id**: three letters, `_`, then up to 40 digits and small letters',
  '- **day** `2023-03-31`, **month** `2023-03`',
  '- **decimal**: an exact number as text, `"2.75"`',
  '- **money**: `{"minor": 1050, "currency": "EUR"}`, in the smallest unit; **currency**: its ISO 4217 code',
  '- **words**: a text for each language that there is, `{"en": …, "fr": …, "ar": …}`',
  '- **place in a document**: `{"source": id, "line": 12, "page": "7", "printed": "166 882", "confidence": "likely"}`; page and printed may be missing,',
  '  confidence is `certain`, `likely` or `guess`',
].join('\n');

export function typeInWords(schema) {
  if (schema.anyOf !== undefined) return optionsOf(schema).map(typeInWords).join(', or ');
  if (schema.enum !== undefined) return codes(schema.enum);
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.type === 'string') return textInWords(schema);
  if (schema.type === 'array') return `list of ${typeInWords(schema.items)}`;
  if (schema.type === 'object') return objectInWords(schema);
  return plainTypes[schema.type] ?? 'anything';
}

// The fields inside a type, as `[path below the field, schema, whether it must be there]`; none of objects that have a name.
export function fieldsInside(schema) {
  if (schema.anyOf !== undefined) return optionsOf(schema).flatMap(fieldsInside);
  if (schema.type === 'array') return fieldsInside(schema.items).map(below('[]'));
  if (schema.type !== 'object' || nameOf(schema) !== undefined) return [];
  if (schema.properties === undefined)
    return fieldsInside(schema.additionalProperties ?? {}).map(below('.*'));
  return Object.entries(schema.properties).map(([name, field]) => [
    `.${name}`,
    field,
    (schema.required ?? []).includes(name),
  ]);
}

const below =
  (step) =>
  ([path, ...rest]) => [`${step}${path}`, ...rest];

const optionsOf = (schema) =>
  schema.anyOf.flatMap((option) => (option.anyOf === undefined ? [option] : optionsOf(option)));

function textInWords({ pattern }) {
  if (pattern === undefined) return 'text';
  return patterns[pattern] ?? `text like ${code(pattern)}`;
}

function objectInWords(schema) {
  const name = nameOf(schema);
  if (name !== undefined) return name;
  if (schema.properties !== undefined) return code(`{${Object.keys(schema.properties).join(', ')}}`);
  return `map to ${typeInWords(schema.additionalProperties ?? {})}`;
}

const nameOf = (schema) => knownObjects[Object.keys(schema.properties ?? {}).join(' ')];
