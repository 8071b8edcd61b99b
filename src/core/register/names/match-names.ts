import { type NamePart, namePartsOf } from './name-parts.ts';

/**
 * Why two names, or two people, may be one:
 * - `same-name`: the same parts in the same letters; `order-of-names`: in another order; `part-of-name`: one of the names has more parts;
 * - `other-spelling`: a part is written otherwise in the same letters, `Mohamed` and `Muhammad`, or differs by a letter;
 * - `other-script`: a part is written in Latin letters here and in Arabic ones there;
 * - `same-contact`: the same address of mail or number of telephone.
 */
export const matchReasons = [
  'same-contact',
  'same-name',
  'order-of-names',
  'part-of-name',
  'other-script',
  'other-spelling',
] as const;
/** Why two people may be one. */
export type MatchReason = (typeof matchReasons)[number];

/** How names match: why, and how well, from 0 to 1. */
export type NameMatch = { readonly reasons: readonly MatchReason[]; readonly likeness: number };

/**
 * How two names match; `undefined` where they do not: each part of the shorter name must be found in the other, and two parts at least, unless both have
 * one alone.
 */
export function matchNames(one: string, other: string): NameMatch | undefined {
  const [short, long] = [namePartsOf(one), namePartsOf(other)].toSorted((a, b) => a.length - b.length);
  if (short === undefined || long === undefined) return undefined;
  const pairs = pairUp(short, long);
  const isEnough = pairs.length === short.length && pairs.length > (long.length > 1 ? 1 : 0);
  return isEnough ? matchOf(pairs, long.length) : undefined;
}

function matchOf(pairs: readonly Pair[], longest: number): NameMatch {
  const isReordered = pairs.some(({ at }, index) => at < (pairs[index - 1]?.at ?? -1));
  const isShorter = pairs.length < longest;
  const reasons: MatchReason[] = [
    ...(isReordered ? ['order-of-names' as const] : []),
    ...(isShorter ? ['part-of-name' as const] : []),
    ...new Set(pairs.flatMap(({ how }) => (how === 'same' ? [] : [how]))),
  ];
  const weight = pairs.reduce((sum, { how }) => sum + weights[how], 0);
  return {
    reasons: reasons.length === 0 ? ['same-name'] : reasons,
    likeness: weight / (pairs.length + (isShorter ? 0.25 : 0)),
  };
}

type How = 'same' | 'other-script' | 'other-spelling';

const weights: Readonly<Record<How, number>> = { same: 1, 'other-script': 0.9, 'other-spelling': 0.7 };
const order = ['same', 'other-script', 'other-spelling'] as const;

type Pair = { readonly at: number; readonly how: How };

/** Each part of the shorter name with the part of the longer one that is most like it; each part is taken once. In order of the shorter name. */
function pairUp(short: readonly NamePart[], long: readonly NamePart[]): readonly Pair[] {
  const taken = new Set<number>();
  const found = new Map<number, Pair>();
  for (const how of order) {
    for (const [index, part] of short.entries()) {
      if (found.has(index)) continue;
      const at = long.findIndex((other, nth) => !taken.has(nth) && isAlike(part, other, how));
      if (at === -1) continue;
      taken.add(at);
      found.set(index, { at, how });
    }
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, pair]) => pair);
}

function isAlike(one: NamePart, other: NamePart, how: How): boolean {
  if (how === 'same') return one.normal === other.normal;
  const isSameScript = one.script === other.script;
  if (how === 'other-script') return !isSameScript && isSameSkeleton(one, other);
  return isSameScript && (isSameSkeleton(one, other) || isOneLetterOff(one.normal, other.normal));
}

const isSameSkeleton = (one: NamePart, other: NamePart): boolean =>
  one.skeleton.length > 1 && one.skeleton === other.skeleton;

const shortest = 4;

const restOf = (letters: readonly string[], from: number): string => letters.slice(from).join('');

/** Whether two words differ by one letter that is more, less or another, or by two neighbours that changed places. */
export function isOneLetterOff(one: string, other: string): boolean {
  const [a, b] = [Array.from(one), Array.from(other)].toSorted((x, y) => x.length - y.length);
  if (a === undefined || b === undefined || a.length < shortest || b.length - a.length > 1) return false;
  const at = a.findIndex((letter, index) => letter !== b[index]);
  if (at === -1) return b.length !== a.length;
  if (a.length < b.length) return restOf(a, at) === restOf(b, at + 1);
  const isReplaced = restOf(a, at + 1) === restOf(b, at + 1);
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && restOf(a, at + 2) === restOf(b, at + 2);
  return isReplaced || isSwapped;
}
