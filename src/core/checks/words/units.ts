import { type Text, wordsOf } from '../../base/text.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { isAboutSex } from './sex.ts';

const percent =
  /^\s*(?:%|per ?cent(?:age)?(?!\p{L})|(?:share|proportion|rate) of(?!\p{L})|pourcentage(?!\p{L})|(?:part|taux|proportion) d|نسبة)/iu;
const count =
  /^\s*(?:#|n[o°º]\.?\s|(?:the )?(?:total )?number of(?!\p{L})|(?:le )?nombre (?:total )?d|عدد)/iu;

/** The unit with which the words of an indicator begin: a count (`#`, `Number of`), per cent, or nothing. */
export function unitMarkerOf(words: string): 'count' | 'percent' | undefined {
  if (percent.test(words)) return 'percent';
  return count.test(words) ? 'count' : undefined;
}

// Joined words at the beginning of an indicator are its units: `# of workshops/study visits/conferences held`.
const joined = /\p{L}{3,}(?: \p{L}+)?(?:\/\s?\p{L}{3,}(?: \p{L}{3,})?)+/u;

/** How many things the words of an indicator count, by its slashes; 1 where there are none. Women and men are one thing. */
export function joinedUnitsIn(title: Text): number {
  const counts = wordsOf(title).map((words) => {
    const parts = (joined.exec(words)?.[0] ?? '').split('/').filter((part) => !isAboutSex(part));
    return parts.length;
  });
  return Math.max(1, ...counts);
}

const people =
  /(?<!\p{L})(?:participants?|attendees|trainees|persons?|people|officials|beneficiaries|participant[es]+s?|personnes|bénéficiaires|agents|مشارك|أشخاص)/iu;
const declared =
  /(?<!\p{L})(?:unique|distinct|participations?|attendances?|person-days|no double[ -]counting|uniques|distinctes?|présences)(?!\p{L})/iu;

/** Whether an indicator counts people: by its unit, else by its words. */
export function countsPeople({ unitKind, title }: Indicator): boolean {
  if (unitKind !== undefined) return unitKind === 'persons' || unitKind === 'participations';
  return wordsOf(title).some((words) => people.test(words));
}

/** Whether an indicator counts events: by its unit, else because it lists their types and counts no people. */
export const countsEvents = (indicator: Indicator): boolean =>
  indicator.unitKind === 'events' ||
  (indicator.unitKind === undefined &&
    (indicator.countsEventTypes ?? []).length > 0 &&
    !countsPeople(indicator));

/** Whether the words say if each person counts once (`unique`) or each time (`participations`). */
export const saysHowPeopleCount = (text: Text | undefined): boolean =>
  wordsOf(text).some((words) => declared.test(words));
