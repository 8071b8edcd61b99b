/**
 * People of a register, looked for all at once: a text is read word by word and looked up, so that thousands of people cost little more than one. A name
 * counts as a whole, in whatever spelling, or with its first part as an initial; one part of it would be somebody else in most texts.
 */

import { type NamePart, namePartsOf } from '../../register/names/name-parts.ts';
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
  /** The consonants of names, by the script in which they are looked for. */
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

/** How a name sounds, in its own script and in the other one; of a Latin one also with its first part as an initial. */
function soundsOf(words: readonly string[]): readonly Sound[] {
  return words.filter(isName).flatMap((name) => {
    const parts = namePartsOf(name);
    if (parts.some(({ script }) => script !== parts[0]?.script || script === 'other')) return [];
    const skeletons = parts.map(({ skeleton }) => skeleton);
    const sounds = isTelling(skeletons) ? ordersOf(skeletons) : [];
    return [
      ...(['latin', 'arabic'] as const).flatMap((script) => sounds.map((sound) => ({ script, sound }))),
      ...initialledOf(parts).map((sound) => ({ script: 'latin' as const, sound })),
    ];
  });
}

/** `K. Testaroba` for a Karim Testaroba. Short names sound like many others. */
function initialledOf([first, ...others]: readonly NamePart[]): readonly string[] {
  if (first?.script !== 'latin') return [];
  return others
    .filter(({ skeleton }) => skeleton.length >= shortestName)
    .map(({ skeleton }) => initialled(first.normal, skeleton));
}

const initialled = (name: string, skeleton: string): string => `${name.charAt(0)}. ${skeleton}`;

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

/** The ids of people whose names are written otherwise, in either script, and of those of whom only the first name is an initial. */
export function* findBySound(
  text: string,
  { bySound }: People,
): Iterable<{ readonly entity: string; readonly likeness: 'sound' | 'initials' }> {
  for (const script of ['latin', 'arabic'] as const) {
    const sounds = bySound[script];
    if (sounds.size === 0) continue;
    for (const [run] of text.matchAll(runs[script])) {
      const parts = namePartsOf(run);
      for (const sound of soundsIn(parts))
        for (const entity of sounds.get(sound) ?? []) yield { entity, likeness: 'sound' };
      for (const sound of initialledIn(parts))
        for (const entity of sounds.get(sound) ?? []) yield { entity, likeness: 'initials' };
    }
  }
}

const isInitial = ({ normal }: NamePart): boolean => normal.length === 1;

/** How any parts sound that stand together, initials between them left out. */
function* soundsIn(parts: readonly NamePart[]): Iterable<string> {
  const skeletons = parts.filter((part) => !isInitial(part)).map(({ skeleton }) => skeleton);
  for (const at of skeletons.keys())
    for (let end = at + 2; end <= Math.min(at + mostParts, skeletons.length); end += 1)
      yield skeletons.slice(at, end).join(' ');
}

/** How an initial sounds with the part after it, and with the one before it. */
const initialledIn = (parts: readonly NamePart[]): readonly string[] =>
  parts.flatMap((part, at) =>
    isInitial(part)
      ? [parts[at - 1], parts[at + 1]].flatMap((name) =>
          name === undefined || isInitial(name) ? [] : [initialled(part.normal, name.skeleton)],
        )
      : [],
  );

const mostParts = 5;

/** Words that may be a name's: of Latin ones those that begin with a capital, initials, and what joins them. */
const runs: Readonly<Record<NameScript, RegExp>> = {
  latin:
    /(?<!\p{Script=Latin})\p{Lu}(?:\.|[\p{Script=Latin}\p{M}'’ʼʿ]*)(?:(?:[\s,-]+|(?<=\.))(?:(?:al|el|ben|bin|ibn|bint|ould|de)[\s-])*\p{Lu}(?:\.|[\p{Script=Latin}\p{M}'’ʼʿ]*))+/gu,
  arabic: /[\p{Script=Arabic}\p{M}]+(?:\s+[\p{Script=Arabic}\p{M}]+)+/gu,
};
