/** Looks in a text for withheld words, in whatever way they are written there, for people and for figures. */

import { type Folded, fold } from './fold.ts';
import { type Entity, type Wording, wordingsOf } from './entity.ts';
import { type Figure, figuresIn, findFigures } from './figures.ts';
import { type People, findBySound, findPeople, peopleIn } from './people.ts';
import { type Encoding, readingsOf } from './readings.ts';
import { type Script, scriptOf, skeletonOf } from './skeleton.ts';

/**
 * How something was found, the surest first: all of its words; a part of a name; its consonants, as in another script; its initials; an amount or a
 * day. What is not `whole` may be somebody or something else.
 */
export const likenesses = ['whole', 'part', 'sound', 'initials', 'figure'] as const;
/** How something was found. */
export type Likeness = (typeof likenesses)[number];

/** What was found: of which redaction or person, how alike, and how written. */
export type Sighting = { readonly entity: string; readonly likeness: Likeness; readonly encoding: Encoding };

/** All that is looked for, prepared once for many texts. */
export type Wanted = {
  readonly wordings: readonly Wording[];
  readonly people: People;
  readonly figures: readonly Figure[];
};

/** Entities, prepared for looking. */
export const wantedOf = (entities: readonly Entity[]): Wanted => ({
  wordings: wordingsOf(entities),
  people: peopleIn(entities),
  figures: figuresIn(entities),
});

/**
 * What a text is: words; or `code`, in which numbers are no figures and words no sentences; or `binary`, in which in addition nothing is decoded and only
 * the letters of a name count, since most of it is no words.
 */
export type TextKind = 'words' | 'code' | 'binary';

/** How often what is encoded is decoded and looked at again. */
const usualDepth = 2;

/** The sightings in a text: of each entity and encoding the surest, in order of the entities. */
export function findInText(text: string, wanted: Wanted, kind: TextKind = 'words'): readonly Sighting[] {
  const readings = readingsOf(text, kind === 'binary' ? 0 : usualDepth).map(({ encoding, text: read }) => ({
    encoding,
    looked: prepare(read),
  }));
  const found = new Map<string, Sighting>();
  for (const one of wanted.wordings) {
    for (const { encoding, looked } of readings) {
      const likeness = likenessIn(looked, one, kind);
      if (likeness !== undefined)
        for (const entity of one.ids) keepSurest(found, { entity, likeness, encoding });
    }
  }
  for (const { encoding, looked } of readings)
    for (const seen of othersIn(looked, wanted, kind)) keepSurest(found, { ...seen, encoding });
  return withoutRepeats([...found.values()]);
}

/** People, and the figures of a text that is read as one. */
function* othersIn(
  { list, text }: Looked,
  { people, figures }: Wanted,
  kind: TextKind,
): Iterable<Omit<Sighting, 'encoding'>> {
  for (const entity of findPeople(list, people)) yield { entity, likeness: 'whole' };
  if (kind !== 'words') return;
  yield* findBySound(text, people);
  for (const entity of findFigures(text, figures)) yield { entity, likeness: 'figure' };
}

function keepSurest(found: Map<string, Sighting>, sighting: Sighting): void {
  const key = `${sighting.entity} ${sighting.encoding}`;
  const known = found.get(key);
  if (known === undefined || !isAsSure(known.likeness, sighting.likeness)) found.set(key, sighting);
}

/** What stands there in plain words is not told again for each way to read it. */
function withoutRepeats(sightings: readonly Sighting[]): readonly Sighting[] {
  const plain = new Map(
    sightings.flatMap(({ entity, likeness, encoding }) => (encoding === 'plain' ? [[entity, likeness]] : [])),
  );
  return sightings.filter(({ entity, likeness, encoding }) => {
    const inPlain = encoding === 'plain' ? undefined : plain.get(entity);
    return inPlain === undefined || !isAsSure(inPlain, likeness);
  });
}

const isAsSure = (one: Likeness, other: Likeness): boolean =>
  likenesses.indexOf(one) <= likenesses.indexOf(other);

type Looked = Folded & {
  readonly text: string;
  readonly list: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly sounds: (script: Script) => Sounds;
};

/** The skeletons of the words of a script: each once, and all in their order with a space around each. */
type Sounds = { readonly each: ReadonlySet<string>; readonly inOrder: string };

function prepare(text: string): Looked {
  const folded = fold(text);
  const words = folded.spaced.split(' ');
  const known = new Map<Script, Sounds>();
  const sounds = (script: Script): Sounds => {
    const sound = known.get(script) ?? soundsOf(words, script);
    known.set(script, sound);
    return sound;
  };
  return { ...folded, spaced: ` ${folded.spaced} `, text, list: words, words: new Set(words), sounds };
}

function soundsOf(words: readonly string[], script: Script): Sounds {
  const skeletons = new Map<string, string>();
  const all = words.flatMap((word) => {
    const known = skeletons.get(word) ?? (scriptOf(word) === script ? skeletonOf(word) : '');
    skeletons.set(word, known);
    return known === '' ? [] : [known];
  });
  return { each: new Set(all), inOrder: ` ${all.join(' ')} ` };
}

function likenessIn(looked: Looked, wording: Wording, kind: TextKind): Likeness | undefined {
  const { packed, words, phrases, parts, initials } = wording;
  const isWhole =
    (packed !== '' && looked.packed.includes(packed)) ||
    (words.every((word) => looked.words.has(word)) &&
      phrases.some((phrase) => looked.spaced.includes(` ${phrase} `)));
  if (isWhole) return 'whole';
  if (parts.some((part) => looked.words.has(part))) return 'part';
  // Among bytes that are no words something always sounds like a name, or looks like two initials.
  if (kind === 'binary') return undefined;
  if (soundsAlike(looked, wording)) return 'sound';
  return initials?.test(looked.text) === true ? 'initials' : undefined;
}

/** In the other script one long word of a name is enough; in the same, where words sound alike by chance, it takes all of them. */
function soundsAlike({ sounds }: Looked, { sound }: Wording): boolean {
  if (sound === undefined) return false;
  const { script, skeletons } = sound;
  const other = sounds(script === 'latin' ? 'arabic' : 'latin');
  if (skeletons.some((skeleton) => skeleton.length >= 4 && other.each.has(skeleton))) return true;
  if (areHeard(skeletons, other)) return true;
  return skeletons.length > 1 && skeletons.join('').length >= 5 && areHeard(skeletons, sounds(script));
}

const areHeard = (skeletons: readonly string[], { each, inOrder }: Sounds): boolean =>
  skeletons.every((skeleton) => each.has(skeleton)) && inOrder.includes(` ${skeletons.join(' ')} `);
