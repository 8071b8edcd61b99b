/** What kind of work or event a title speaks of, and what an indicator counts. English and French. */

import type { EventType } from '../../../../core/evidence/event-type.ts';
import type { UnitKind } from '../../../../core/sensitivity.ts';
import type { ItemKind } from '../../../../core/workplan/work-plan-item.ts';
import { fold } from './fold.ts';

const training =
  'trainings?|formations?|capacity (?:enhancement|building|development)|renforcement (?:des? )?capacites';
const trainers =
  'trainings? of trainers|\\btots?\\b|train(?:ing)?-(?:of|the)-trainers?|trainings? for trainers|formations? (?:de|des) formateurs|\\bfdf\\b';
const visits = "study ?-?(?:visits?|tours?|trips?)|visites? d'(?:etude|echange)s?|voyages? d'etudes?";
const coaching =
  'coaching|mentoring|individual(?:ised|ized)? (?:support|coaching)|accompagnement (?:individuel|personnalise)|(?:appui|soutien) (?:individuel|individualise|personnalise)|mentorat|tutorat';

const eventWords: readonly (readonly [EventType, string])[] = [
  ['training-of-trainers', trainers],
  ['study-visit', visits],
  ['coaching', coaching],
  ['workshop', 'workshops?|ateliers?|seminars?|seminaires?'],
  ['conference', 'conferences?|symposi(?:um|a)|colloques?|forums?'],
  ['dialogue', 'dialogues?'],
  ['mission', 'missions?|field visits?|visites? de terrain'],
  ['training', training],
  ['meeting', 'meetings?|reunions?|roundtables?|round tables?|tables? rondes?'],
];

const itemWords: readonly (readonly [ItemKind, string])[] = [
  ...eventWords,
  [
    'conference',
    '(?:official|project|formal) (?:project )?launch|launch (?:event|of the (?:project|action))|kick-?off|lancement',
  ],
  ['meeting', 'steering (?:committee|group|board)|project board|comites? (?:de pilotage|directeurs?)'],
  ['coordination', 'coordination'],
  [
    'support',
    'support|assistance|appui|soutien|needs? assessment|background study|stud(?:y|ies)|assessment|analysis|evaluation des besoins|etudes?|analyses?|diagnostic|development of|elaboration',
  ],
  [
    'management',
    'clos(?:ing|ure) of|final report|reporting|recruitment|procurement|audit|monitoring|cloture|rapport final|recrutement|passation|suivi',
  ],
];

const places = (words: readonly (readonly [ItemKind, string])[]): readonly (readonly [ItemKind, RegExp])[] =>
  words.map(([kind, pattern]) => [kind, new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u')]);
const itemPatterns = places(itemWords);
const eventPatterns: readonly (readonly [EventType, RegExp])[] = eventWords.map(([type, words]) => [
  type,
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'),
]);

/** A later word of the second kind makes an item of the first kind one of the second: a training is one of trainers, support is coaching. */
const sharper: readonly (readonly [ItemKind, ItemKind])[] = [
  ['training', 'training-of-trainers'],
  ['support', 'coaching'],
  ['meeting', 'coordination'],
];

/** The kind of a work-plan item by its title: by the first word that tells, which others may sharpen; `undefined` where none tells. */
export function itemKindOf(title: string): ItemKind | undefined {
  const folded = fold(title);
  const found = itemPatterns
    .map(([kind, pattern]) => ({ kind, at: pattern.exec(folded)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const first = found[0]?.kind;
  return sharper.find(([from, to]) => from === first && found.some(({ kind }) => kind === to))?.[1] ?? first;
}

const unitPart =
  /^(.*?)(?: (?:completed|conducted|held|organi[sz]ed|attended|implemented|provided|given|on|for|by|tenue?s?|organise|realise|menee?s?|sur|pour|aux)(?!\p{L})|$)/u;

/** The event types that an indicator counts, as its words say; empty where they name none. */
export function countedEventTypes(title: string): readonly EventType[] {
  const folded = fold(title);
  const people = peopleIn(folded);
  const counted =
    people === undefined ? (unitPart.exec(folded)?.[1] ?? folded) : eventsOfPeople(folded, people);
  return eventPatterns
    .map(([type, pattern]) => ({ type, at: pattern.exec(counted)?.index ?? -1 }))
    .filter(({ type, at }) => at >= 0 && !(type === 'training' && isOfTrainers(counted)))
    .toSorted((a, b) => a.at - b.at)
    .map(({ type }) => type);
}

const isOfTrainers = (words: string): boolean =>
  !/(?<!\p{L})(?:trainings?|formations?)(?! (?:of|for|de|des) (?:trainers|formateurs))(?!\p{L})/u.test(words);

const peopleWords =
  /(?<!\p{L})(?:participants?|attendees|trainees|persons?|people|officials|officers|women|men|staff|members|delegates|beneficiaries|graduates|trainers|students|migrants|experts|diplomats|participant(?:e|\(e\))s?|personnes|femmes|hommes|agents|membres|fonctionnaires|beneficiaires|formateurs|diplomes|jeunes|etudiants|diplomates)(?!\p{L})/u;

const unitHead =
  /^(?:#|(?:the )?(?:total )?number|nombre(?: total)?|n[o°]\.?(?= )|%|per ?cent(?:age)?|share|proportion|pourcentage|part|taux) ?(?:of |de |des |d')?(?:\p{L}+[ -]){0,3}/u;

/** Where people stand among the first words of an indicator, with no event before them: it counts them. */
function peopleIn(folded: string): number | undefined {
  const at = peopleWords.exec(folded)?.index;
  const head = unitHead.exec(folded)?.[0];
  if (at === undefined || head === undefined || at > head.length) return undefined;
  const before = folded.slice(0, at);
  return eventPatterns.some(([, pattern]) => pattern.test(before)) ? undefined : at;
}

function eventsOfPeople(folded: string, people: number): string {
  const rest = folded.slice(people);
  return (
    /(?<!\p{L})(?:in|at|of|aux|dans|par)(?!\p{L})(.*?)(?: (?:on|for|sur|pour)(?!\p{L})|$)/u.exec(rest)?.[1] ??
    ''
  );
}

const units: readonly (readonly [UnitKind, RegExp])[] = [
  [
    'money',
    /^(?:\p{L}+ ){0,3}(?:amount|volume|value|montant)(?!\p{L})|(?<!\p{L})(?:eur|usd|euros)(?!\p{L})/u,
  ],
  [
    'organisations',
    /(?<!\p{L})(?:networks?|organi[sz]ations?|csos|ngos|associations?|institutions?|authorities|reseaux?|organisations?|osc|ong|municipalit(?:y|ies)|platforms?|plateformes?)(?!\p{L})/u,
  ],
  [
    'documents',
    /(?<!\p{L})(?:documents?|laws?|strateg(?:y|ies)|stud(?:y|ies)|reports?|modules?|manuals?|guidelines?|policies|tools?|publications?|lois?|strategies|etudes?|rapports?|manuels?|outils?)(?!\p{L})/u,
  ],
];

/** What an indicator counts by its words; `undefined` where they leave it open: `participants` may be persons or participations. */
export function unitKindOf(title: string): UnitKind | undefined {
  const folded = fold(title);
  if (/^(?:%|per ?cent|(?:share|proportion|rate) of|pourcentage|(?:part|taux|proportion) d)/.test(folded))
    return 'percent';
  const people = peopleIn(folded);
  if (people !== undefined) {
    if (/^(?:participants?|attendees|participante?s?)/.test(folded.slice(people)))
      return saidOfParticipants(folded);
    return 'persons';
  }
  const counted = unitPart.exec(folded)?.[1] ?? folded;
  if (eventPatterns.some(([, pattern]) => pattern.test(counted))) return 'events';
  return (
    units.find(([, pattern]) => pattern.test(counted))?.[0] ??
    (/^(?:#|number|nombre)/.test(folded) ? 'other' : undefined)
  );
}

const saidOfParticipants = (folded: string): UnitKind | undefined =>
  /(?<!\p{L})(?:unique|distinct|different|distincte?s)(?!\p{L})/u.test(folded) ? 'persons' : undefined;
