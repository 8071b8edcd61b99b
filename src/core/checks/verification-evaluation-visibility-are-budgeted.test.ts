import { testCheck } from '../../../test/test-check.ts';
import { aBudgetLine, aProject } from '../testing.ts';
import { verificationEvaluationVisibilityAreBudgeted } from './verification-evaluation-visibility-are-budgeted.ts';

const withLines = (...titles: readonly string[]) =>
  aProject({
    budgetLines: [
      aBudgetLine({ title: { en: 'Other costs, services' } }),
      ...titles.map((en, index) => aBudgetLine({ id: `bud_1${index}`, parent: 'bud_1', title: { en } })),
    ],
  });

testCheck(verificationEvaluationVisibilityAreBudgeted, {
  accepts: {
    'a budget of headings only': aProject({ budgetLines: [aBudgetLine()] }),
    'a line for each': withLines('Verification of expenditure', 'Final evaluation', 'Visibility actions'),
    'a line for each, in French': aProject({
      budgetLines: [
        aBudgetLine(),
        ...['Vérification des dépenses', 'Évaluation', 'Visibilité'].map((fr, index) =>
          aBudgetLine({ id: `bud_2${index}`, parent: 'bud_1', title: { fr } }),
        ),
      ],
    }),
  },
  rejects: {
    'no line for visibility': [
      withLines('Audit', 'Mid-term evaluation', 'Studies'),
      { missing: [{ en: 'visibility', fr: 'la visibilité', ar: 'الوضوح الإعلامي' }] },
    ],
  },
});
