/** Looks for withheld words in a text, in whatever way they are written there. */

import { type Folded, fold } from './fold.ts';
import type { Wanted } from './entity.ts';
import { type Encoding, readingsOf } from './readings.ts';
import { type Script, scriptOf, skeletonOf } from './skeleton.ts';

/**
 * How withheld words were found, the surest first: all of them; a part of a name; its consonants, as in another script; its initials. What is
 * not `whole` may be somebody or something else.
 */
export const likenesses = ['whole', 'part', 'sound', 'initials'] as const;
/** How withheld words were found. */
export type Likeness = (typeof likenesses)[number];

/** Withheld words that were found: whose, how alike, and how written. */
export type Sighting = { readonly entity: string; readonly likeness: Likeness; readonly encoding: Encoding };

/** How often what is encoded is decoded and looked at again. */
const usualDepth = 2;

/** The sightings in a text: of each entity and encoding the surest, in order of the entities. With a depth of 0 nothing is decoded. */
export function findInText(
  text: string,
  wanted: readonly Wanted[],
  depth: number = usualDepth,
): readonly Sighting[] {
  const readings = readingsOf(text, depth).map(({ encoding, text: read }) => ({
    encoding,
    looked: prepare(read),
  }));
  const found = new Map<string, Sighting>();
  for (const one of wanted) {
    for (const { encoding, looked } of readings) {
      const likeness = likenessIn(looked, one);
      if (likeness !== undefined)
        for (const entity of one.ids) keepSurest(found, { entity, likeness, encoding });
    }
  }
  return withoutRepeats([...found.values()]);
}

function keepSurest(found: Map<string, Sighting>, sighting: Sighting): void {
  const key = `${sighting.entity} ${sighting.encoding}`;
  const known = found.get(key);
  if (known === undefined || !isAsSure(known.likeness, sighting.likeness)) found.set(key, sighting);
}

/** What stands there in plain words is not told again for each way to read it. */
const withoutRepeats = (sightings: readonly Sighting[]): readonly Sighting[] =>
  sightings.filter(
    (one) =>
      one.encoding === 'plain' ||
      !sightings.some(
        (other) =>
          other.entity === one.entity && other.encoding === 'plain' && isAsSure(other.likeness, one.likeness),
      ),
  );

const isAsSure = (one: Likeness, other: Likeness): boolean =>
  likenesses.indexOf(one) <= likenesses.indexOf(other);

type Looked = Folded & {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The skeletons of the words of a script in their order, with a space around each. */
  readonly sounds: (script: Script) => string;
};

function prepare(text: string): Looked {
  const folded = fold(text);
  const words = folded.spaced.split(' ');
  const known = new Map<Script, string>();
  const sounds = (script: Script): string => {
    const sound = known.get(script) ?? soundsOf(words, script);
    known.set(script, sound);
    return sound;
  };
  return { ...folded, spaced: ` ${folded.spaced} `, text, words: new Set(words), sounds };
}

function soundsOf(words: readonly string[], script: Script): string {
  const skeletons = new Map<string, string>();
  const all = words.flatMap((word) => {
    const known = skeletons.get(word) ?? (scriptOf(word) === script ? skeletonOf(word) : '');
    skeletons.set(word, known);
    return known === '' ? [] : [known];
  });
  return ` ${all.join(' ')} `;
}

function likenessIn(looked: Looked, wanted: Wanted): Likeness | undefined {
  const { packed, words, phrases, parts, initials } = wanted;
  const isWhole =
    (packed !== '' && looked.packed.includes(packed)) ||
    (words.every((word) => looked.words.has(word)) &&
      phrases.some((phrase) => looked.spaced.includes(` ${phrase} `)));
  if (isWhole) return 'whole';
  if (parts.some((part) => looked.words.has(part))) return 'part';
  if (soundsAlike(looked, wanted)) return 'sound';
  return initials?.test(looked.text) === true ? 'initials' : undefined;
}

/** In the other script one long word of a name is enough; in the same, where words sound alike by chance, it takes all of them. */
function soundsAlike({ sounds }: Looked, { sound }: Wanted): boolean {
  if (sound === undefined) return false;
  const { script, skeletons } = sound;
  const all = ` ${skeletons.join(' ')} `;
  const other = sounds(script === 'latin' ? 'arabic' : 'latin');
  if (other.includes(all)) return true;
  if (skeletons.some((skeleton) => skeleton.length >= 4 && other.includes(` ${skeleton} `))) return true;
  return skeletons.length > 1 && skeletons.join('').length >= 5 && sounds(script).includes(all);
}
