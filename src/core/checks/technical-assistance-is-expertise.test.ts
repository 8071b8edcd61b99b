import { testCheck } from '../../../test/test-check.ts';
import { aMean, aProject } from '../testing.ts';
import { technicalAssistanceIsExpertise } from './technical-assistance-is-expertise.ts';

const assistance = (...texts: readonly string[]) =>
  aProject({
    means: texts.map((en, index) =>
      aMean({ id: `mea_${index}`, kind: 'technical-assistance', text: { en } }),
    ),
  });

testCheck(technicalAssistanceIsExpertise, {
  accepts: {
    experts: assistance('Two migration experts'),
    'experts and equipment': assistance('Two migration experts', 'Equipment'),
    'no technical assistance': aProject({ means: [aMean()] }),
  },
  rejects: {
    'equipment alone': [assistance('Small-scale equipment'), { means: [{ en: 'Small-scale equipment' }] }],
  },
});
