/** What is looked for in what is to be published, and words that are withheld prepared for looking in whatever way they may be written. */

import { fold } from './fold.ts';
import { skeletonOf, type Script, scriptOf } from './skeleton.ts';

/**
 * Something that must not be published unseen: the id of its redaction or person, and its words, each looked for by itself. `as` says how: a `person`
 * is one of thousands in a register, of whom only a whole name or address counts; a `figure` is an amount or a day, whose words are the forms in which
 * it is written; words without it are looked for in whatever way they may be written.
 */
export type Entity = {
  readonly id: string;
  readonly words: readonly string[];
  readonly as?: 'person' | 'figure';
};

/** One wording, prepared for looking, and the entities that have it. */
export type Wording = {
  readonly ids: readonly string[];
  /** All of it without spaces, where that is long enough to be nothing else. */
  readonly packed: string;
  /** Its words, and the orders in which they are looked for as whole words. */
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  /** Words of a name by which alone it can be known. */
  readonly parts: readonly string[];
  /** The initials of a name, each with its point. */
  readonly initials: RegExp | undefined;
  /** The consonants of the words of a name, in their order, and the script that they are in. */
  readonly sound: { readonly script: Script; readonly skeletons: readonly string[] } | undefined;
};

const shortestPart = 4;
const shortestPacked = 7;
const mostNameWords = 5;

/** The wordings of entities that are looked for in whatever way, each once. Those without a letter or digit are none. */
export function wordingsOf(entities: readonly Entity[]): readonly Wording[] {
  const byWords = new Map<string, Set<string>>();
  for (const { id, words, as } of entities)
    if (as === undefined)
      for (const each of words) byWords.set(each, (byWords.get(each) ?? new Set()).add(id));
  return [...byWords].flatMap(([words, ids]) => wording([...ids], words));
}

function wording(ids: readonly string[], words: string): readonly Wording[] {
  const { spaced, packed } = fold(words);
  if (packed === '') return [];
  const each = spaced.split(' ');
  const isName = isNameOf(words, each);
  return [
    {
      ids,
      packed: packed.length >= shortestPacked ? packed : '',
      words: each,
      phrases: isName ? ordersOf(each) : [spaced],
      parts: isName ? each.filter((part) => part.length >= shortestPart && !ofFunctions.has(part)) : [],
      initials: isName ? initialsOf(words) : undefined,
      sound: isName ? soundOf(each) : undefined,
    },
  ];
}

/** A few words that all begin with a capital, or are Arabic: letters without capitals are taken for a name where they are few. */
function isNameOf(words: string, folded: readonly string[]): boolean {
  const tokens = words.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  return (
    folded.length <= mostNameWords &&
    !/\d/.test(words) &&
    tokens.length > 0 &&
    tokens.every((token) => particles.test(token) || /^['’]?(?:\p{Lu}|\p{Lo})/u.test(token))
  );
}

const particles = /^(?:al|el|ben|bin|bint|ibn|abu|de|du|des|la|le|van|von|di|da|y)[-.]?$/iu;

/** Words of titles and functions, which stand everywhere and are nobody's name. */
const ofFunctions: ReadonlySet<string> = new Set(
  'special envoy minister deputy director general ambassador head officer advisor adviser chief manager coordinator president chair chairman secretary representative commissioner ministre directeur directrice general chef ambassadeur conseiller representant ministry office مدير وزير سفير مستشار رييس مكتب'.split(
    ' ',
  ),
);

/** The words in each order, for up to four of them; more are only looked for in their own. */
export function ordersOf(words: readonly string[]): readonly string[] {
  if (words.length > 4) return [words.join(' ')];
  const orders = words.reduce<readonly (readonly string[])[]>(
    (known, word) =>
      known.flatMap((order) =>
        Array.from({ length: order.length + 1 }, (_, at) => [
          ...order.slice(0, at),
          word,
          ...order.slice(at),
        ]),
      ),
    [[]],
  );
  return [...new Set(orders.map((order) => order.join(' ')))];
}

function initialsOf(words: string): RegExp | undefined {
  const letters = (words.match(/[\p{L}\p{M}'’]+/gu) ?? []).map((word) => word.charAt(0));
  if (letters.length < 2 || letters.some((letter) => !/\p{Lu}/u.test(letter))) return undefined;
  return new RegExp(
    `(?<![\\p{L}.])${letters.map((letter) => `${letter}\\.`).join('[ \\u00A0-]?')}(?!\\p{L})`,
    'u',
  );
}

function soundOf(words: readonly string[]): Wording['sound'] {
  const [first = ''] = words;
  const script = scriptOf(first);
  const skeletons = words.map(skeletonOf).filter((skeleton) => skeleton !== '');
  return script === undefined || skeletons.join('').length < shortestPart ? undefined : { script, skeletons };
}
