/** Looks for withheld words in a text, in whatever way they are written there. */

import { type Folded, fold } from './fold.ts';
import type { Wanted } from './entity.ts';
import { type Encoding, readingsOf } from './readings.ts';
import { scriptOf, skeletonOf } from './skeleton.ts';

/**
 * How withheld words were found, the surest first: all of them; a part of a name; its consonants, as in another script; its initials. What is
 * not `whole` may be somebody or something else.
 */
export const likenesses = ['whole', 'part', 'sound', 'initials'] as const;
/** How withheld words were found. */
export type Likeness = (typeof likenesses)[number];

/** Withheld words that were found: whose, how alike, and how written. */
export type Sighting = { readonly entity: string; readonly likeness: Likeness; readonly encoding: Encoding };

/** The sightings in a text: of each entity and encoding the surest, in order of the entities. */
export function findInText(text: string, wanted: readonly Wanted[]): readonly Sighting[] {
  const readings = readingsOf(text).map(({ encoding, text: read }) => ({ encoding, looked: prepare(read) }));
  const found = new Map<string, Sighting>();
  for (const one of wanted) {
    for (const { encoding, looked } of readings) {
      const likeness = likenessIn(looked, one);
      if (likeness === undefined) continue;
      const key = `${one.id} ${encoding}`;
      const known = found.get(key);
      if (known === undefined || likenesses.indexOf(likeness) < likenesses.indexOf(known.likeness))
        found.set(key, { entity: one.id, likeness, encoding });
    }
  }
  return withoutRepeats([...found.values()]);
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
  /** Words by skeleton, a text of them in order with a space around each. */
  readonly sounds: Readonly<Record<'latin' | 'arabic', string>>;
};

function prepare(text: string): Looked {
  const folded = fold(text);
  const words = folded.spaced.split(' ');
  const soundsIn = (script: 'latin' | 'arabic'): string =>
    ` ${words
      .filter((word) => scriptOf(word) === script)
      .map(skeletonOf)
      .filter((skeleton) => skeleton !== '')
      .join(' ')} `;
  return {
    ...folded,
    spaced: ` ${folded.spaced} `,
    text,
    words: new Set(words),
    sounds: { latin: soundsIn('latin'), arabic: soundsIn('arabic') },
  };
}

function likenessIn(looked: Looked, wanted: Wanted): Likeness | undefined {
  const { packed, phrases, parts, initials } = wanted;
  const isWhole =
    (packed !== '' && looked.packed.includes(packed)) ||
    phrases.some((phrase) => looked.spaced.includes(` ${phrase} `));
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
  const [own, other] = script === 'latin' ? [sounds.latin, sounds.arabic] : [sounds.arabic, sounds.latin];
  if (other.includes(all)) return true;
  if (skeletons.some((skeleton) => skeleton.length >= 4 && other.includes(` ${skeleton} `))) return true;
  return skeletons.length > 1 && skeletons.join('').length >= 5 && own.includes(all);
}
