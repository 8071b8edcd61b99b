import { describe, expect, it } from 'vitest';
import { countedEventTypes, itemKindOf, unitKindOf } from './kinds.ts';

describe('itemKindOf', () => {
  it.each([
    ['Preparation workshop to dialogue meetings', 'workshop'],
    ['Accompaniment to dialogue meetings', 'dialogue'],
    ['Training 2: Training of Trainers (ToT) session', 'training-of-trainers'],
    ['Rollout support for the training of trainers', 'support'],
    ['Policy support action 2 - Individualised coaching on networking', 'coaching'],
    ['Background study for a national conference', 'support'],
    ['First Steering Committee', 'meeting'],
    ['Technical coordination meetings', 'coordination'],
    ['Official project launch', 'conference'],
    ['Closing of project and final report', 'management'],
    ['Visite d’étude des agents locaux', 'study-visit'],
    ['Formation de formateurs', 'training-of-trainers'],
    ['Atelier de lancement', 'workshop'],
    ['Appui à l’élaboration d’une stratégie', 'support'],
    ['Something else', undefined],
  ])('“%s” is %s', (title, kind) => expect(itemKindOf(title)).toBe(kind));
});

describe('countedEventTypes', () => {
  it.each([
    [
      '# of workshops/study visits/conferences completed on networks',
      ['workshop', 'study-visit', 'conference'],
    ],
    ['# of participants in workshops/individual support on trainings', ['workshop', 'coaching']],
    ['# of international dialogues attended by delegates', ['dialogue']],
    ['# of officials trained on border management', []],
    ['Nombre d’ateliers/visites d’étude tenus sur la formation', ['workshop', 'study-visit']],
    ['# of trainings of trainers held', ['training-of-trainers']],
    ['# of active networks', []],
  ])('%s', (title, types) => expect(countedEventTypes(title)).toEqual(types));
});

describe('unitKindOf', () => {
  it.each([
    ['# of workshops held', 'events'],
    ['# of participants in workshops', undefined],
    ['# of unique participants in workshops', 'persons'],
    ['# of local officials trained', 'persons'],
    ['Nombre d’agents formés', 'persons'],
    ['% of graduates who apply it', 'percent'],
    ['# of active local networks', 'organisations'],
    ['Number of laws adopted', 'documents'],
    ['# of things', 'other'],
    ['Better services', undefined],
  ])('“%s” counts %s', (title, unit) => expect(unitKindOf(title)).toBe(unit));
});
