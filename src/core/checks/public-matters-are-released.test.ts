import { testCheck } from '../../../test/test-check.ts';
import { money } from '../base/money.ts';
import type { Rows } from '../project.ts';
import { aProject, aProjectRow, aRedaction } from '../testing.ts';
import { publicMattersAreReleased } from './public-matters-are-released.ts';

const body = (kind: Rows['organisations']['kind']): Rows['organisations'] => ({
  id: 'org_1',
  name: { en: 'Border Agency' },
  ...(kind === undefined ? {} : { kind }),
});
const ofName = aRedaction({ row: 'org_1', field: 'name', ground: '4(1)(a)' });
const ofTotal = aRedaction({ row: 'prj_1', field: 'statedTotal' });
const project = [aProjectRow({ statedTotal: money(100, 'EUR') })];

testCheck(publicMattersAreReleased, {
  accepts: {
    'the name of a civil society organisation': aProject({
      organisations: [body('cso')],
      redactions: [ofName],
    }),
    'a public body that would say who somebody is': aProject({
      organisations: [body('authority')],
      redactions: [{ ...ofName, unit: 'red_2' }],
    }),
    'a part of a name': aProject({
      organisations: [body('authority')],
      redactions: [{ ...ofName, field: 'name.en', span: { start: 0, end: 6 } }],
    }),
    'a name that a source withheld': aProject({
      organisations: [body('authority')],
      redactions: [{ ...ofName, by: 'source' }],
    }),
    'another field of the project': aProject({
      project,
      redactions: [{ ...ofTotal, field: 'contractNumber' }],
    }),
  },
  rejects: {
    'the name of an authority': [
      aProject({ organisations: [body('authority')], redactions: [ofName] }),
      { what: 'body', name: { en: 'Border Agency' } },
    ],
    'the total of the project': [aProject({ project, redactions: [ofTotal] }), { what: 'total', name: '' }],
  },
});
