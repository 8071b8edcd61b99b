/**
 * By what a person is found without his name being read: texts that the store keeps only as keyed hashes (blind indexes). Each says of which kind it is,
 * so that equal texts of two kinds are not confused.
 */

import { type PersonalFields, namesIn } from '../personal-fields.ts';
import { plainEmail, plainPhone } from './match-people.ts';
import { joinsNames, namePartsOf } from './name-parts.ts';

/** The keys under which a person is kept: parts of names, their skeletons, pairs of parts, and contacts. Each once. */
export function searchKeysOf(person: PersonalFields): readonly string[] {
  const keys = namesIn(person).flatMap((name) => [...partKeys(name), ...pairKeys(name)]);
  return [...new Set([...keys, ...contactKeys(person)])];
}

/** The keys by which people are found who may be this one. */
export const matchKeysOf = (person: PersonalFields): readonly string[] => [
  ...new Set([...namesIn(person).flatMap(partKeys), ...contactKeys(person)]),
];

const partKeys = (name: string): readonly string[] =>
  namePartsOf(name).flatMap(({ normal, skeleton }) => [
    `part ${normal}`,
    ...(skeleton.length > 1 ? [`skeleton ${skeleton}`] : []),
  ]);

function pairKeys(name: string): readonly string[] {
  const parts = namePartsOf(name).map(({ normal }) => normal);
  return parts.flatMap((one, index) => parts.slice(index + 1).map((other) => pairKey(one, other)));
}

/** In whatever order they are written. */
const pairKey = (one: string, other: string): string => `pair ${[one, other].toSorted().join(' ')}`;

const contactKeys = ({ email, phone }: PersonalFields): readonly string[] => [
  ...(email === undefined ? [] : [`email ${plainEmail(email)}`]),
  ...(phone === undefined || plainPhone(phone) === '' ? [] : [`phone ${plainPhone(phone)}`]),
];

const sentenceEnd = /[.;:!?،؛؟\n\r()[\]{}]+/u;
/** The point behind an initial ends no sentence. */
const initials = /(?<!\p{L})\p{Lu}\.\s*/gu;
const addresses = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\p{L}/gu;

/**
 * The keys of every two words of a text that stand together, or with one between, and could be a name: in Latin letters they begin with a capital.
 * And those of all mail addresses in it.
 */
export function textKeysOf(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [address] of text.matchAll(addresses)) keys.add(`email ${plainEmail(address)}`);
  const sentences = text.replaceAll(initials, ' ').split(sentenceEnd);
  for (const run of sentences.flatMap(runsOfNames)) {
    const parts = namePartsOf(run).map(({ normal }) => normal);
    for (const [index, one] of parts.entries())
      for (const other of parts.slice(index + 1, index + 3)) if (one !== other) keys.add(pairKey(one, other));
  }
  return keys;
}

/** The stretches of a sentence in which each word could be a name's, or joins those that are. */
function runsOfNames(sentence: string): readonly string[] {
  const runs: string[][] = [[]];
  for (const word of sentence.split(/[\s,/-]+/u)) {
    if (/^\p{Ll}/u.test(word) && !joinsNames(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(' '));
}
