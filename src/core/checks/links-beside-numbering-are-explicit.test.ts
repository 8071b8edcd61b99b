import { testCheck } from '../../../test/test-check.ts';
import { aLink, aProject, aResult, anActivity } from '../testing.ts';
import { linksBesideNumberingAreExplicit } from './links-beside-numbering-are-explicit.ts';

const project = (code: string, link = aLink({ from: 'act_1', to: 'res_1', origin: 'numbering' })) =>
  aProject({ results: [aResult({ code: '2.2.1' })], activities: [anActivity({ code })], links: [link] });

testCheck(linksBesideNumberingAreExplicit, {
  accepts: {
    'a link that the number expresses': project('2.2.1.3'),
    'an explicit link': project('1.6', aLink({ from: 'act_1', to: 'res_1' })),
    'a link to a row that is not there': project(
      '1.6',
      aLink({ from: 'act_1', to: 'res_9', origin: 'numbering' }),
    ),
  },
  rejects: {
    'a link that only claims to come from the number': [project('1.6'), { from: '1.6', to: '2.2.1' }],
  },
});
