import { describe, expect, it } from 'vitest';
import { testCheck } from '../../../test/test-check.ts';
import { day } from '../base/day.ts';
import { aHold, aProject, aSource } from '../testing.ts';
import { referencesInTextLeadSomewhere } from './references-in-text-lead-somewhere.ts';

const readFrom = { source: 'src_1', line: 207, confidence: 'certain' } as const;
const narrative = (code: string, en: string) => ({
  id: `nar_${code.replace('.', 'x')}`,
  code,
  section: 'Section',
  text: { en },
});
const captions = [{ number: '7', text: 'Work plan', line: 93 }];

testCheck(referencesInTextLeadSomewhere, {
  accepts: {
    'a section that is there': aProject({
      narratives: [narrative('5.1', 'On hold.'), narrative('8', 'See Section 5.1 and section 5.')],
    }),
    'a table that is there': aProject({
      narratives: [narrative('8', 'See Table 7.')],
      sources: [aSource({ captions })],
    }),
    'a record without numbered sections and tables': aProject({ holds: [aHold({ section: '5.1' })] }),
    'a section of another document': aProject({
      narratives: [narrative('8', 'Section 4 of the guidelines, Table 3 of the annex.')],
    }),
  },
  rejects: {
    'a section that nobody wrote': [
      aProject({ narratives: [narrative('8', 'See Section 5.1.')] }),
      { references: ['Section 5.1'], extent: 'whole' },
    ],
    'a table that is not there, in French': [
      aProject({
        narratives: [{ id: 'nar_1', code: '8', section: 'Coordination', text: { fr: 'Voir le tableau 8.' } }],
        sources: [aSource({ captions })],
      }),
      { references: ['tableau 8'], extent: 'whole' },
    ],
    'the section that explains a hold, in an excerpt': [
      aProject({
        holds: [aHold({ section: '5.1', readFrom })],
        narratives: [{ ...narrative('8', 'Coordination.'), readFrom }],
        sources: [aSource({ pages: [{ printed: '35', line: 1 }] })],
      }),
      { references: ['Section 5.1'], extent: 'excerpt' },
    ],
  },
});

describe('the severity of references-in-text-lead-somewhere', () => {
  it('is advice where only a part of the document was read', () => {
    const excerpt = aProject({
      holds: [aHold({ section: 'Section 5.1', readFrom })],
      narratives: [{ ...narrative('8', ''), readFrom }],
      sources: [aSource({ leftovers: [{ line: 303, text: 'end', why: 'truncated' }] })],
    });
    expect(referencesInTextLeadSomewhere.find(excerpt, day('2022-03-31')).map((one) => one.severity)).toEqual(
      ['advice'],
    );
  });
});
