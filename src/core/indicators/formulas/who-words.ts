import type { Text } from '../../base/text.ts';
import type { OrganisationKind } from '../../evidence/traits.ts';
import { type Words, say } from '../../report/phrase.ts';
import type { AgeBand, PersonSex } from '../../register/participation.ts';
import type { Who } from './formula.ts';

/** What people of a sex are called where they alone are counted. */
const sexWords: Readonly<Record<PersonSex, string>> = {
  woman: 'women only',
  man: 'men only',
  other: 'of another sex only',
  'not-said': 'only those whose sex is not noted',
};

const ageWords: Readonly<Record<AgeBand, string>> = {
  'under-18': 'aged under 18',
  '18-29': 'aged 18 to 29',
  '30-59': 'aged 30 to 59',
  '60-and-over': 'aged 60 and over',
};

/** What organisations of a kind are called. */
export const organisationKindNames: Readonly<Record<OrganisationKind, Text>> = {
  authority: { en: 'authorities', fr: 'autorités', ar: 'سلطات' },
  cso: {
    en: 'civil society organisations',
    fr: 'organisations de la société civile',
    ar: 'منظمات المجتمع المدني',
  },
  diaspora: { en: 'diaspora organisations', fr: 'organisations de la diaspora', ar: 'منظمات المهجر' },
  international: {
    en: 'international organisations',
    fr: 'organisations internationales',
    ar: 'منظمات دولية',
  },
  donor: { en: 'donors', fr: 'bailleurs de fonds', ar: 'جهات مانحة' },
  university: { en: 'universities', fr: 'universités', ar: 'جامعات' },
  other: { en: 'other organisations', fr: 'autres organisations', ar: 'منظمات أخرى' },
};

/** The messages of these words, for whoever must know all of them. */
export const whoWords = { ...sexWords, ...ageWords, from: 'from {kinds}|organisations' } as const;

/** Whom of those who came a formula counts, in words; none where it counts everybody. */
export const wordsOfWho = ({ sex, ageBand, organisationKind }: Who = {}): readonly Words[] => [
  ...(sex === undefined ? [] : [say(sexWords[sex])]),
  ...(ageBand === undefined ? [] : [say(ageWords[ageBand])]),
  ...(organisationKind === undefined ? [] : [kindsOfOrganisations([organisationKind])]),
];

/** From what kinds of organisations. */
export const kindsOfOrganisations = (kinds: readonly OrganisationKind[]): Words =>
  say(whoWords.from, { kinds: kinds.map((kind) => organisationKindNames[kind]) });
