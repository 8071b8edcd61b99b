import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aForum, aMeeting, aProject } from '../testing.ts';
import { organisationNamesAreSpelledAlike } from './organisation-names-are-spelled-alike.ts';

const forum = (en: string, printed?: string) =>
  aForum({
    name: { en },
    ...(printed === undefined
      ? {}
      : { readFrom: { source: 'src_1', line: 269, printed, confidence: 'certain' } }),
  });
const meetings = [aMeeting({ topic: { en: 'EU-funded actions, with the UN' } })];

testCheck(organisationNamesAreSpelledAlike, {
  accepts: {
    'names that agree': aProject({
      forums: [forum('EU Delegation, UN Coordinator', 'EU Delegation, UN')],
      meetings,
    }),
    'an abbreviation that looks like no other': aProject({ forums: [forum('ELI Foundation')] }),
    'a French article': aProject({ forums: [aForum({ name: { fr: 'Un groupe de bailleurs' } })], meetings }),
  },
  rejects: {
    'a printed form that the reader understood as another': [
      aProject({ forums: [forum('EU Delegation, UN Office', 'ELI Delegation, UN Office')] }),
      { count: 1, words: ['ELI → EU'] },
    ],
    'names that were kept as printed': [
      aProject({ forums: [forum('ELI Delegation, Un Special Rapporteur')], meetings }),
      { count: 2, words: ['ELI → EU', 'Un → UN'] },
    ],
    'one slip in a forum and an organisation': [
      aProject({
        forums: [forum('ELI Delegation')],
        organisations: [
          {
            id: 'org_1',
            name: { en: 'EU Delegation' },
            readFrom: { source: 'src_1', line: 269, printed: 'ELI Delegation', confidence: 'likely' },
          },
        ],
        meetings,
      }),
      { count: 1, words: ['ELI → EU'] },
    ],
  },
});

describe('the fix of organisation-names-are-spelled-alike', () => {
  it('writes the name as elsewhere', () => {
    const project = aProject({ forums: [forum('ELI Delegation')], meetings });
    const [found] = organisationNamesAreSpelledAlike.find(project, day('2022-03-31'));
    expect(found?.fix?.changes).toMatchObject([{ put: 'forums', row: { name: { en: 'EU Delegation' } } }]);
  });
});
