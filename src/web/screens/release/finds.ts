/** What the search of a release found, as somebody answers it. */

import { isPerson, mayBeMeant, namesNotRead } from '../../../core/release/accepted.ts';
import { groupBy } from '../../../core/release/group-by.ts';
import type { ReleaseInput } from '../../../core/release/release-input.ts';
import type { LookedThrough } from './use-publishing.ts';

type Hit = LookedThrough['hits'][number];

/** What was found of one redaction or person and may be another or be meant; whether each place is public already. */
export type Find = {
  readonly entity: string;
  readonly places: readonly (Hit & { readonly isPublic: boolean })[];
};

/** A file in which something was found, and in which parts of it, each once and without the name of the file. */
export type FoundIn = {
  readonly file: string;
  readonly isPublic: boolean;
  readonly parts: readonly string[];
};

/** The files of a find, in their order. */
export const filesOf = ({ places }: Find): readonly FoundIn[] =>
  [...groupBy(places, ({ file }) => file)].map(([file, own]) => ({
    file,
    isPublic: own.some(({ isPublic }) => isPublic),
    parts: [...new Set(own.map(({ part }) => part.replace(file, '').replace(/^[:/] ?/, '') || file))],
  }));

/** What may be answered, in order of what was found first. */
export function findsIn({ hits, earlier }: LookedThrough): readonly Find[] {
  const places = [
    ...hits.filter(mayBeMeant).map((hit) => ({ ...hit, isPublic: false })),
    ...earlier.map((hit) => ({ ...hit, isPublic: true })),
  ];
  return [...groupBy(places, ({ entity }) => entity)].map(([entity, own]) => ({ entity, places: own }));
}

/** What stops a release whatever anybody says. */
export const stopsIn = ({ hits }: LookedThrough): readonly Hit[] => hits.filter((hit) => !mayBeMeant(hit));

/** Whether nothing was found at all. */
export const isClean = ({ hits, earlier, unread, unreadNames, exposed }: LookedThrough): boolean =>
  unreadNames === 0 && [hits, earlier, unread, exposed].every((list) => list.length === 0);

/** Reasons by entity, and under `namesNotRead`, as they are typed. */
export type Reasons = Readonly<Record<string, string>>;

/** Whether nothing stands in the way of publishing, once somebody else has reviewed what is withheld. */
export function isAnswered(looked: LookedThrough, reasons: Reasons): boolean {
  const { unread, exposed } = looked;
  const stops = [stopsIn(looked), unread, exposed].some((list) => list.length > 0);
  return !stops && askedIn(looked).every((key) => (reasons[key] ?? '').trim() !== '');
}

/** The answers as a release takes them: of a person for all places, else for each. */
export const acceptedIn = (
  looked: LookedThrough,
  reasons: Reasons,
): NonNullable<ReleaseInput['accepted']> => {
  const finds = new Map(findsIn(looked).map((find) => [find.entity, find]));
  return askedIn(looked).flatMap((key) => {
    const reason = (reasons[key] ?? '').trim();
    const hits = isPerson(key) ? [key] : (finds.get(key)?.places.map(({ id }) => id) ?? [key]);
    return hits.map((hit) => ({ hit, reason }));
  });
};

const askedIn = (looked: LookedThrough): readonly string[] => [
  ...findsIn(looked).map(({ entity }) => entity),
  ...(looked.unreadNames > 0 ? [namesNotRead] : []),
];
