import { testCheck } from '../../../test/test-check.ts';
import { aProject, aSource } from '../testing.ts';
import { footnotesSayDifferentThings } from './footnotes-say-different-things.ts';

const noted = (...texts: readonly string[]) =>
  aProject({
    sources: [
      aSource({
        footnotes: texts.map((text, index) => ({
          mark: String(52 + index),
          text,
          line: 223 + index,
          usedAt: [213],
        })),
      }),
    ],
  });
const open = (what: string) =>
  `The content of the ${what} is yet to be defined in full with the institutions.`;

testCheck(footnotesSayDifferentThings, {
  accepts: {
    'footnotes on different things': noted(
      open('trainings'),
      'Completed on 2 February 2022 with all delegates present.',
    ),
    'short footnotes': noted('Pending schedule', 'Pending dates'),
    'a single footnote': noted(open('trainings')),
  },
  rejects: {
    'two that differ in one group of words': [
      noted(open('capacity trainings'), open('Training of Trainers (ToT) sessions')),
      {
        first: '52',
        second: '53',
        onlyFirst: 'capacity trainings',
        onlySecond: 'Training of Trainers (ToT) sessions',
      },
    ],
  },
});
