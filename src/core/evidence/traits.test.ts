import { describe, expect, it } from 'vitest';
import { aParticipation, aProject, anEvent } from '../testing.ts';
import { hasTraits, traitsOfPerson } from './traits.ts';

const project = aProject({ organisations: [{ id: 'org_1', kind: 'cso', name: { en: 'Harbour Friends' } }] });

describe('traitsOfPerson', () => {
  it('says what was noted on the day, with the event and the kind of the organisation', () => {
    const event = anEvent({ place: { en: 'Tunis', fr: 'Tunis' } });
    expect(
      traitsOfPerson(
        project,
        event,
        aParticipation({ sex: 'woman', ageBand: '18-29', organisation: 'org_1' }),
      ),
    ).toEqual({
      sex: 'woman',
      ageBands: ['18-29'],
      organisation: 'org_1',
      organisationKind: 'cso',
      eventType: 'workshop',
      place: 'tunis tunis',
    });
  });
  it('says of what nobody noted that it is not noted', () => {
    expect(traitsOfPerson(project, anEvent(), aParticipation())).toEqual({
      sex: 'not-said',
      ageBands: ['not-noted'],
      organisationKind: 'not-noted',
      eventType: 'workshop',
    });
  });
});

describe('hasTraits', () => {
  it('asks only for what is wanted', () => {
    expect(hasTraits({ sex: 'woman' }, {})).toBe(true);
    expect(hasTraits({ sex: 'woman', eventType: 'workshop' }, { sex: 'woman' })).toBe(true);
    expect(hasTraits({ eventType: 'workshop' }, { sex: 'woman' })).toBe(false);
  });
  it('wants all the bands in which an age may lie', () => {
    const wanted = { ageBands: ['under-18', '18-29'] } as const;
    expect(hasTraits({ ageBands: ['18-29'] }, wanted)).toBe(true);
    expect(hasTraits({ ageBands: ['18-29', '30-59'] }, wanted)).toBe(false);
  });
  it('finds a place in the words of another', () => {
    expect(hasTraits({ place: 'grand tunis' }, { place: 'tunis' })).toBe(true);
    expect(hasTraits({}, { place: 'tunis' })).toBe(false);
  });
});
