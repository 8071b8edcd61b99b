/** Which traits the categories of a split ask for, as far as their words say it, in English, French or Arabic. */

import { wordsOf } from '../base/text.ts';
import { type AgeBand, ageBands } from '../register/participation.ts';
import type { Project } from '../project.ts';
import { eventTypes } from './event-type.ts';
import { eventTypeNames } from '../checks/words/event-type-names.ts';
import { sexOfCategory } from './sex-of-category.ts';
import { type OrganisationKind, type Traits, joinTraits } from './traits.ts';

type Dimension = { readonly name: string; readonly categories: readonly string[] };

/** How one trait is read off a category. `rest` reads what means something only beside others: "unknown", "other". */
type Reading = {
  readonly read: (
    category: string,
    of: { readonly project: Project; readonly dimension: string },
  ) => Traits | undefined;
  readonly rest?: (category: string) => Traits | undefined;
};

const unknown =
  /^(?:unknown|not (?:said|known|noted|reported|stated)|inconnue?s?|non (?:renseigné|précisé)e?s?|غير (?:معروف|محدد|مسجل))$/iu;
const other = /^(?:others?|autres?|أخرى|آخرون)$/iu;

const restOf =
  (notNoted: Traits | undefined, others?: Traits) =>
  (category: string): Traits | undefined =>
    unknown.test(category) ? notNoted : other.test(category) ? others : undefined;

const readings: readonly Reading[] = [
  { read: readSex, rest: restOf({ sex: 'not-said' }, { sex: 'other' }) },
  { read: readAge, rest: restOf({ ageBands: ['not-noted'] }) },
  { read: readEventType, rest: restOf(undefined, { eventType: 'other' }) },
  {
    read: readOrganisationKind,
    rest: restOf({ organisationKind: 'not-noted' }, { organisationKind: 'other' }),
  },
  { read: readOrganisation },
  { read: readPlace },
];

/**
 * The traits that each category of a dimension asks for, in their order; `undefined` where its words say nothing that is noted of people or
 * events. Crossed categories name both with a `×` between: "women × under 30".
 */
export const traitsOfCategories = (
  project: Project,
  { name, categories }: Dimension,
): readonly (Traits | undefined)[] => {
  const parts = categories.map(partsOf);
  return parts.map((own) => {
    const traits = own.map((part, nth) => {
      const beside = parts.flatMap((all) => all[nth] ?? []);
      return traitsOfPart(part, { project, dimension: partsOf(name)[nth] ?? name, beside });
    });
    return traits.includes(undefined) ? undefined : joinTraits(traits);
  });
};

const partsOf = (words: string): readonly string[] => words.split('×').map((part) => part.trim());

type Beside = { readonly project: Project; readonly dimension: string; readonly beside: readonly string[] };

/** A category belongs with the others of its dimension: the first reading that understands any of them reads all. */
function traitsOfPart(part: string, { project, dimension, beside }: Beside): Traits | undefined {
  const of = { project, dimension };
  const reading = readings.find(({ read }) => beside.some((one) => read(one, of) !== undefined));
  return reading?.read(part, of) ?? reading?.rest?.(part);
}

function readSex(category: string): Traits | undefined {
  const sex = sexOfCategory(category);
  return sex && { sex: sex === 'women' ? 'woman' : 'man' };
}

/** Both ends in whole years; the last has none. */
const years: Readonly<Record<AgeBand, readonly [number, number]>> = {
  'under-18': [0, 17],
  '18-29': [18, 29],
  '30-59': [30, 59],
  '60-and-over': [60, Number.POSITIVE_INFINITY],
};

const range = /(\d+)\s*(?:-|–|to|à|إلى)\s*(\d+)/iu;
const below = /(?:under|below|less than|<|moins de|أقل من|دون)\s*(\d+)/iu;
const above =
  /(?:(?:over|above|more than|>|plus de|أكثر من|فوق)\s*(\d+))|(?:(\d+)\s*(?:\+|and (?:over|more|above)|or (?:over|more)|ans et plus|et plus|فأكثر))/iu;

/** An age is read only where bands fill it exactly: nobody can tell from the bands who is between 18 and 35. */
function readAge(category: string): Traits | undefined {
  const span = spanOf(category);
  if (span === undefined) return undefined;
  const bands = ageBands.filter((band) => years[band][0] >= span[0] && years[band][1] <= span[1]);
  const [first, last] = [bands.at(0), bands.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return years[first][0] === span[0] && years[last][1] === span[1] ? { ageBands: bands } : undefined;
}

function spanOf(category: string): readonly [number, number] | undefined {
  const between = range.exec(category);
  if (between) return [Number(between[1]), Number(between[2])];
  const under = below.exec(category);
  if (under) return [0, Number(under[1]) - 1];
  const over = above.exec(category);
  if (!over) return undefined;
  return [over[1] === undefined ? Number(over[2]) : Number(over[1]) + 1, Number.POSITIVE_INFINITY];
}

function readEventType(category: string): Traits | undefined {
  const plain = plainOf(category);
  const type = eventTypes.find(
    (one) =>
      plain === one ||
      wordsOf(eventTypeNames[one]).some((words) => [plain, `${plain}s`].includes(plainOf(words))),
  );
  return type === undefined || type === 'other' ? undefined : { eventType: type };
}

const kindWords: readonly (readonly [OrganisationKind, RegExp])[] = [
  [
    'authority',
    /authorit|ministr|government|institutions? publi|public institution|autorité|gouvernement|سلط|وزار|حكوم/iu,
  ],
  ['cso', /\bcsos?\b|\bngos?\b|\bosc\b|\bong\b|civil society|société civile|المجتمع المدني/iu],
  ['diaspora', /diaspora|مهجر|جالي/iu],
  ['university', /universit|academi|academy|جامع/iu],
  ['donor', /donor|bailleur|مانح/iu],
  ['international', /international|دولي/iu],
];

function readOrganisationKind(category: string): Traits | undefined {
  const kinds = kindWords.filter(([, words]) => words.test(category)).map(([kind]) => kind);
  const [kind] = kinds;
  return kinds.length === 1 && kind !== undefined ? { organisationKind: kind } : undefined;
}

function readOrganisation(category: string, { project }: { readonly project: Project }): Traits | undefined {
  const plain = plainOf(category);
  const found = project.organisations.filter(({ name, acronym }) =>
    [...wordsOf(name), ...(acronym === undefined ? [] : [acronym])].some((words) => plainOf(words) === plain),
  );
  const [organisation] = found;
  return found.length === 1 && organisation ? { organisation: organisation.id } : undefined;
}

const aboutPlaces =
  /place|location|city|town|region|district|country|lieu|ville|région|pays|مكان|مدين|منطق|بلد/iu;

function readPlace(category: string, { dimension }: { readonly dimension: string }): Traits | undefined {
  return aboutPlaces.test(dimension) && category !== '' ? { place: category.toLowerCase() } : undefined;
}

const plainOf = (words: string): string => words.trim().toLowerCase();
