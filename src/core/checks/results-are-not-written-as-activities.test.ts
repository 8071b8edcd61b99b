import { testCheck } from '../../../test/test-check.ts';
import type { Text } from '../base/text.ts';
import { aProject, aResult } from '../testing.ts';
import { resultsAreNotWrittenAsActivities } from './results-are-not-written-as-activities.ts';

const stated = (statement: Text) => aProject({ results: [aResult({ code: '2.2.1', statement })] });

testCheck(resultsAreNotWrittenAsActivities, {
  accepts: {
    'a change': stated({ en: 'Representatives take part in international forums' }),
    'a service': stated({ en: 'Legal aid provided to migrants' }),
    'economic activities as the topic': stated({ en: 'Economic activities of young people increase' }),
  },
  rejects: {
    'activities completed': [
      stated({ en: 'Activities for organisations completed: workshops, study visits' }),
      { result: '2.2.1', word: 'completed' },
    ],
    'activités réalisées': [
      stated({ fr: 'Activités de formation réalisées' }),
      { result: '2.2.1', word: 'réalisées' },
    ],
  },
});
