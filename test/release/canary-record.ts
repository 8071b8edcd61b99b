/** Records with made-up people in every text: what must not be seen in any release of them. */

import type { Entity } from '../../src/core/release/scan/entity.ts';
import { isFields, isText } from '../../src/core/release/field-path.ts';
import { fingerprint } from '../../src/core/base/hash.ts';
import { type Project, recordSchema, tableNames, tables, toProject } from '../../src/core/project.ts';
import type { Redaction } from '../../src/core/report/redaction.ts';
import { fieldLabels } from '../../src/core/sensitivity.ts';
import { randomFrom } from '../random-tables.ts';
import { type Named, waysToWrite } from './ways-to-write.ts';

/** A record with people in it, its redactions among its rows; the people, and how many times they were written into it. */
export type CanaryRecord = {
  readonly project: Project;
  readonly people: readonly Entity[];
  readonly written: number;
};

const firstSyllables = ['zor', 'quil', 'vex', 'mub', 'jark', 'plu', 'gwen', 'trif', 'obl', 'yust'];
const lastSyllables = ['vek', 'lanth', 'drop', 'zimm', 'kurt', 'wobb', 'fnir', 'grax', 'pelt', 'husk'];
const arabicFirst = ['زور', 'كويل', 'فكس', 'مبغ', 'جرك', 'بلظ', 'غون', 'طرف', 'عبل', 'يسط'];
const arabicLast = ['فكظ', 'لنثم', 'ضروب', 'زمغم', 'كرتض', 'وبغب', 'فنير', 'غركس', 'بلطع', 'هسكل'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const nthOf = (words: readonly string[], nth: number): string => words[nth % words.length] ?? '';

/** Two hundred people whom nobody is, each with a name in Latin and in Arabic script. */
export const canaryPeople: readonly Named[] = Array.from({ length: 200 }, (_, nth) => {
  const [first, last, shift] = [nth % 10, Math.floor(nth / 10) % 10, Math.floor(nth / 100)];
  const [middle, other] = [first + last + shift, last * 3 + 1 + shift];
  return {
    latin: `${capital(nthOf(firstSyllables, first) + nthOf(lastSyllables, middle))} ${capital(nthOf(firstSyllables, other) + nthOf(lastSyllables, last))}`,
    arabic: `${nthOf(arabicFirst, first)}${nthOf(arabicLast, middle)} ${nthOf(arabicFirst, other)}${nthOf(arabicLast, last)}`,
  };
});

const people: readonly Entity[] = canaryPeople.map(({ latin, arabic }, nth) => ({
  id: `per_${nth}`,
  words: [latin, arabic],
}));

const everyWriting: readonly string[] = canaryPeople.flatMap((person) =>
  Object.values(waysToWrite).map((write) => write(person)),
);

/**
 * The record with each of two hundred people put into its texts in each of ten ways: into some of the texts that are public, with a redaction of
 * them, and into all that are not.
 */
export function withCanaries(project: Project, seed: number): CanaryRecord {
  const random = randomFrom(seed);
  const start = Math.floor(random() * everyWriting.length);
  let written = 0;
  const namesOf = (count: number): string => {
    // Seven has no divisor in common with the number of writings, so that each comes up before one comes again.
    const names = Array.from({ length: count }, (_, nth) => nthOf(everyWriting, start + 7 * (written + nth)));
    written += count;
    return names.join(' ');
  };
  const redactions: Redaction[] = [];
  const intoOpen = ({ words, path, row }: Place): string => {
    if (random() > 0.3) return words;
    const at = Math.floor(random() * (words.length + 1));
    const who = namesOf(inOpenText);
    const text = `${words.slice(0, at)} ${who} ${words.slice(at)}`;
    redactions.push({
      id: `red_${String(redactions.length).padStart(5, '0')}`,
      row,
      field: path,
      span: { start: at + 1, end: at + 1 + who.length },
      seen: fingerprint(text),
      ground: '4(1)(b)',
      by: 'us',
    });
    return text;
  };
  const inClosedText = Math.ceil(everyWriting.length / closedPlacesOf(project));
  const planted = plantInRecord(project, (place) =>
    place.isOpen ? intoOpen(place) : `${place.words} ${namesOf(inClosedText)}`,
  );
  return { project: toProject({ ...planted, redactions }), people, written };
}

const inOpenText = 3;

/** A text of a record: its words, where it stands, and whether all may see it. */
type Place = {
  readonly words: string;
  readonly row: string;
  readonly path: string;
  readonly isOpen: boolean;
};

function plantInRecord(project: Project, plant: (place: Place) => string): Project {
  const planted = tableNames.map((table) => {
    const shape: Readonly<Record<string, object>> = tables[table].schema.shape;
    const rows = project[table].map((row) =>
      plantIn(row, (words, path) => {
        const [field = ''] = path.split('.');
        const isOpen = labelled(shape[field]) === 'public';
        return isOpen && table === 'sources' ? words : plant({ words, row: row.id, path, isOpen });
      }),
    );
    return [table, rows] as const;
  });
  return toProject(recordSchema.parse(Object.fromEntries(planted)));
}

function closedPlacesOf(project: Project): number {
  let count = 0;
  plantInRecord(project, ({ words, isOpen }) => {
    if (!isOpen) count += 1;
    return words;
  });
  return Math.max(1, count);
}

function labelled(schema: object | undefined): string {
  const label = schema === undefined ? undefined : fieldLabels.get(schema as never);
  return label?.sensitivity ?? 'none';
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
