import { testCheck } from '../../../test/test-check.ts';
import { aForum, aProject } from '../testing.ts';
import { verbsAreNotRepeated } from './verbs-are-not-repeated.ts';

const about = (en: string) => aProject({ forums: [aForum({ topic: { en } })] });
const sur = (fr: string) => aProject({ forums: [aForum({ topic: { fr } })] });

testCheck(verbsAreNotRepeated, {
  accepts: {
    'one verb for two things': about('Meetings to discuss synergies and strategic priorities'),
    'an adjective that belongs to both': about(
      'Workshop between national authorities and national associations',
    ),
    'a phrase that may double a word': about('He said that that had had no effect'),
    'French reflexive verbs': sur('Nous nous réunissons chaque mois'),
  },
  rejects: {
    'a verb said twice': [
      about('Meetings in town, to discuss synergies and discuss strategic priorities'),
      { passage: 'to discuss synergies and discuss' },
    ],
    'a French verb said twice': [
      sur('Réunions pour discuter des synergies et discuter des priorités'),
      { passage: 'pour discuter des synergies et discuter' },
    ],
    'a doubled word': [about('Plans of the the working group'), { passage: 'the the' }],
  },
});
