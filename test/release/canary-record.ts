/** Records with made-up people in every text: what must not be seen in any release of them. */

import type { Entity } from '../../src/core/release/scan/entity.ts';
import { isFields, isText } from '../../src/core/release/field-path.ts';
import { fingerprint } from '../../src/core/base/hash.ts';
import { type Project, recordSchema, tableNames, tables, toProject } from '../../src/core/project.ts';
import type { Redaction } from '../../src/core/report/redaction.ts';
import { fieldLabels } from '../../src/core/sensitivity.ts';
import { randomFrom } from '../random-tables.ts';

/** A record with people in it, its redactions among its rows, and the people by number. */
export type CanaryRecord = { readonly project: Project; readonly people: readonly Entity[] };

const firstSyllables = ['zor', 'quil', 'vex', 'mub', 'jark', 'plu', 'gwen', 'trif', 'obl', 'yust'];
const lastSyllables = ['vek', 'lanth', 'drop', 'zimm', 'kurt', 'wobb', 'fnir', 'grax', 'pelt', 'husk'];
const arabicFirst = ['زور', 'كويل', 'فكس', 'مبغ', 'جرك', 'بلظ', 'غون', 'طرف', 'عبل', 'يسط'];
const arabicLast = ['فكظ', 'لنثم', 'ضروب', 'زمغم', 'كرتض', 'وبغب', 'فنير', 'غركس', 'بلطع', 'هسكل'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Two hundred names that nobody has: a hundred in Latin script, a hundred in Arabic. */
export const canaryNames: readonly string[] = firstSyllables.flatMap((first, nth) =>
  lastSyllables.flatMap((last, other) => [
    `${capital(first + (lastSyllables[(nth + other) % 10] ?? ''))} ${capital((firstSyllables[(other * 3 + 1) % 10] ?? '') + last)}`,
    `${arabicFirst[nth]}${arabicLast[(nth + other) % 10]} ${arabicFirst[(other * 3 + 1) % 10]}${arabicLast[other]}`,
  ]),
);

/** The record with people put into its texts: into some of those that are public, each with its redaction, and into all that are not. */
export function withCanaries(project: Project, seed: number): CanaryRecord {
  const random = randomFrom(seed);
  const people: Entity[] = [];
  const redactions: Redaction[] = [];
  const name = (): string => {
    const words = canaryNames[Math.floor(random() * canaryNames.length)] ?? 'Zorvek Quillanth';
    people.push({ id: `per_${people.length}`, words: [words] });
    return words;
  };
  const planted = tableNames.map((table) => {
    const shape: Readonly<Record<string, object>> = tables[table].schema.shape;
    const isOpen = (field: string): boolean => {
      const schema = shape[field];
      return [...labelled(schema)].every((sensitivity) => sensitivity === 'public');
    };
    const rows = project[table].map((row) => {
      const plant = (words: string, path: string): string => {
        const [field = ''] = path.split('.');
        if (!isOpen(field)) return `${words} ${name()}`;
        if (random() > 0.3 || table === 'sources') return words;
        const start = Math.floor(random() * (words.length + 1));
        const who = name();
        const text = `${words.slice(0, start)} ${who} ${words.slice(start)}`;
        const span = { start: start + 1, end: start + 1 + who.length };
        redactions.push({
          id: `red_${String(redactions.length).padStart(5, '0')}`,
          row: row.id,
          field: path,
          span,
          seen: fingerprint(text),
          ground: '4(1)(b)',
          by: 'us',
        });
        return text;
      };
      return plantIn(row, plant);
    });
    return [table, rows] as const;
  });
  const record = toProject(recordSchema.parse(Object.fromEntries(planted)));
  return { project: toProject({ ...record, redactions }), people };
}

function* labelled(schema: object | undefined): Iterable<string> {
  const label = schema === undefined ? undefined : fieldLabels.get(schema as never);
  yield label?.sensitivity ?? 'none';
}

/** The value with each of its texts changed; `path` is that of the words in the row. */
function plantIn(value: unknown, plant: (words: string, path: string) => string, path = ''): unknown {
  if (isText(value))
    return Object.fromEntries(
      Object.entries(value).map(([language, words]) => [language, plant(words, `${path}.${language}`)]),
    );
  if (Array.isArray(value)) return value.map((item, nth) => plantIn(item, plant, `${path}.${nth}`));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      plantIn(inner, plant, path === '' ? field : `${path}.${field}`),
    ]),
  );
}
