import { testCheck } from '../../../test/test-check.ts';
import { aProject, anActivity, anItem } from '../testing.ts';
import { termsAreWrittenAlike } from './terms-are-written-alike.ts';

const titled = (activity: string, item: string) =>
  aProject({
    activities: [anActivity({ title: { en: activity } })],
    workPlanItems: [anItem({ title: { en: item } })],
  });

testCheck(termsAreWrittenAlike, {
  accepts: {
    'a term with capitals everywhere': titled(
      'Training in Consular Crisis Preparedness',
      'Consular Crisis Preparedness Training',
    ),
    'a term with capitals nowhere': titled(
      'National crisis preparedness training',
      'Crisis preparedness training',
    ),
    'one capital more at the start of a title': titled('Study visit programme', 'The study visit programme'),
    'a single word with a capital more': titled(
      'Technical Coordination Meetings',
      'Technical Coordination meetings',
    ),
  },
  rejects: {
    'a term with capitals here and without there': [
      titled('Support to Citizens Living Abroad', 'Study visit with citizens living abroad'),
      { count: 1, terms: ['Citizens Living Abroad / citizens living abroad'] },
    ],
    'the same where only the first word has a capital': [
      titled('Policy Support Action 1', 'Policy support action 2'),
      { count: 1, terms: ['Policy Support Action / Policy support action'] },
    ],
  },
});
