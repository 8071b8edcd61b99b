import { testCheck } from '../../../test/test-check.ts';
import { aForum, aMeeting, aProject, aProjectRow, aSource, anItem } from '../testing.ts';
import { abbreviationsAreExplained } from './abbreviations-are-explained.ts';

const used = { forums: [aForum({ name: { en: 'RMTF Technical Group' } })] };

testCheck(abbreviationsAreExplained, {
  accepts: {
    'no abbreviation': aProject({ forums: [aForum()] }),
    'common ones and Roman numerals': aProject({
      forums: [aForum({ name: { en: 'EU and UN on COVID-19, part II' } })],
    }),
    'one explained where it is used': aProject({
      workPlanItems: [
        anItem({ title: { en: 'Senior Officials’ Meeting (SOM)' } }),
        anItem({ id: 'itm_2', title: { en: 'Second SOM' } }),
      ],
    }),
    'the project’s own and an organisation’s': aProject({
      project: [aProjectRow({ acronym: 'FACT' })],
      forums: [aForum({ name: { en: 'FACT and RMTF' } })],
      organisations: [{ id: 'org_1', name: { en: 'Trust Fund' }, acronym: 'RMTF' }],
    }),
    'one explained in a footnote': aProject({
      ...used,
      sources: [
        aSource({
          footnotes: [{ mark: '1', text: 'RMTF (Regional Migration Trust Fund).', line: 9, usedAt: [3] }],
        }),
      ],
    }),
    'a title in capitals': aProject({ workPlanItems: [anItem({ title: { en: 'FINAL CONFERENCE' } })] }),
  },
  rejects: {
    'abbreviations that nothing explains': [
      aProject({ ...used, meetings: [aMeeting({ topic: { en: 'Protection of IDPs by the RMTF' } })] }),
      { count: 2, codes: ['RMTF', 'IDP'] },
    ],
    'an organisation whose name is its acronym': [
      aProject({ ...used, organisations: [{ id: 'org_1', name: { en: 'RMTF' }, acronym: 'RMTF' }] }),
      { count: 1, codes: ['RMTF'] },
    ],
  },
});
