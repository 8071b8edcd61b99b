/**
 * People of a register, looked for all at once: a text is read word by word and looked up, so that thousands of people cost little more than one. Only a
 * whole name or address counts; a part of a name, or how it sounds, would be somebody else in most texts.
 */

import { namePartsOf } from '../../register/names/name-parts.ts';
import { ordersOf, type Entity } from './entity.ts';
import { fold } from './fold.ts';

/** A text of people by whom it may mean. */
type Ids = ReadonlyMap<string, readonly string[]>;

/** People, prepared for looking. */
export type People = {
  /** Names and addresses without their spaces; short ones with them. */
  readonly byWords: Ids;
  /** The first letters of each of these. */
  readonly starts: ReadonlySet<string>;
  readonly longest: number;
  /** The consonants of names that are known in one script only, by the script in which they are looked for. */
  readonly bySound: Readonly<Record<NameScript, Ids>>;
};

type NameScript = 'latin' | 'arabic';

/** Shorter ones stand everywhere by chance. */
const [shortestName, shortestPacked, fewestDigits] = [4, 7, 9];

/** The people among entities, prepared for looking. */
export function peopleIn(entities: readonly Entity[]): People {
  const byWords = new Map<string, string[]>();
  const bySound = { latin: new Map<string, string[]>(), arabic: new Map<string, string[]>() };
  for (const { id, words, as } of entities) {
    if (as !== 'person') continue;
    for (const key of words.flatMap(keysOf)) keep(byWords, key, id);
    for (const { script, sound } of soundsOf(words)) keep(bySound[script], sound, id);
  }
  const packed = [...byWords.keys()].map((key) => key.replaceAll(' ', ''));
  return {
    byWords,
    starts: new Set(packed.map(startOf)),
    longest: packed.reduce((most, { length }) => Math.max(most, length), 0),
    bySound,
  };
}

function keep(ids: Map<string, string[]>, key: string, id: string): void {
  const known = ids.get(key) ?? [];
  if (!known.includes(id)) known.push(id);
  ids.set(key, known);
}

const startOf = (packed: string): string => packed.slice(0, shortestName);

function keysOf(words: string): readonly string[] {
  const { spaced, packed } = fold(words);
  if (!isName(words)) return words.includes('@') ? [keyOf(spaced)] : numbersOf(packed);
  const parts = spaced.split(' ');
  return parts.length < 2 || packed.length < shortestName ? [] : ordersOf(parts).map(keyOf);
}

const isName = (words: string): boolean => /\p{L}/u.test(words) && !words.includes('@');

/** Long enough to be nothing else, it is found whether its words are written together, apart or letter by letter. */
function keyOf(spaced: string): string {
  const packed = spaced.replaceAll(' ', '');
  return packed.length < shortestPacked ? spaced : packed;
}

/** A telephone number as it is dialled from abroad, from its own country, and without any sign of that. */
function numbersOf(digits: string): readonly string[] {
  if (digits.length < fewestDigits) return [];
  const own = digits.slice(-fewestDigits);
  return [...new Set([digits, `00${digits}`, own, `0${own}`])];
}

type Sound = { readonly script: NameScript; readonly sound: string };

/** How a name sounds whose spelling in the other script nobody has written down. */
function soundsOf(words: readonly string[]): readonly Sound[] {
  const parts = words.filter(isName).map(namePartsOf);
  const known = new Set(parts.flat().map(({ script }) => script));
  return parts.flatMap((own) => {
    const skeletons = own.map(({ skeleton }) => skeleton);
    const script = own[0]?.script === 'arabic' ? 'latin' : 'arabic';
    const isOne = own.every((part) => part.script !== script && part.script !== 'other');
    if (known.has(script) || !isOne || !isTelling(skeletons)) return [];
    return ordersOf(skeletons).map((sound) => ({ script, sound }));
  });
}

/** Two short words sound like a name in every other sentence. */
const isTelling = (skeletons: readonly string[]): boolean =>
  skeletons.length > 1 &&
  skeletons.every(({ length }) => length > 1) &&
  skeletons.join('').length >= shortestSound;

const shortestSound = 7;

/** The ids of people who stand in a text, given as its folded words in their order. */
export function findPeople(words: readonly string[], { byWords, starts, longest }: People): Iterable<string> {
  const found = new Set<string>();
  if (byWords.size === 0) return found;
  const packed = words.join('');
  let start = 0;
  for (const [at, word] of words.entries()) {
    if (starts.has(packed.slice(start, start + shortestName)))
      for (const key of keysFrom(words, { at, longest }))
        for (const id of byWords.get(key) ?? []) found.add(id);
    start += word.length;
  }
  return found;
}

/** What begins with a word, up to each word after it: without spaces, and what is short with them. */
function* keysFrom(
  words: readonly string[],
  { at, longest }: { readonly at: number; readonly longest: number },
): Iterable<string> {
  let [packed, spaced] = ['', ''];
  for (let end = at; end < words.length; end += 1) {
    const word = words[end] ?? '';
    packed += word;
    if (packed.length > longest) return;
    if (packed.length >= shortestPacked) yield packed;
    else {
      spaced += spaced === '' ? word : ` ${word}`;
      yield spaced;
    }
  }
}

/** The ids of people whose names, known in one script, are written in the other. */
export function findBySound(text: string, { bySound }: People): Iterable<string> {
  const found = new Set<string>();
  for (const script of ['latin', 'arabic'] as const) {
    const sounds = bySound[script];
    if (sounds.size === 0) continue;
    for (const [run] of text.matchAll(runs[script])) {
      const skeletons = namePartsOf(run).map(({ skeleton }) => skeleton);
      for (const at of skeletons.keys())
        for (let end = at + 2; end <= Math.min(at + mostParts, skeletons.length); end += 1)
          for (const id of sounds.get(skeletons.slice(at, end).join(' ')) ?? []) found.add(id);
    }
  }
  return found;
}

const mostParts = 5;

/** Words that may be a name's: of Latin ones those that begin with a capital, and what joins them. */
const runs: Readonly<Record<NameScript, RegExp>> = {
  latin:
    /\p{Lu}[\p{Script=Latin}\p{M}'’ʼʿ]*(?:[\s-]+(?:(?:al|el|ben|bin|ibn|bint|ould|de)[\s-])*\p{Lu}[\p{Script=Latin}\p{M}'’ʼʿ]*)+/gu,
  arabic: /[\p{Script=Arabic}\p{M}]+(?:\s+[\p{Script=Arabic}\p{M}]+)+/gu,
};
