import { type Text, wordsOf } from '../base/text.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** A budget that is split into lines has lines for verification, evaluation and visibility. */
export const verificationEvaluationVisibilityAreBudgeted: Check = {
  id: 'verification-evaluation-visibility-are-budgeted',
  catalogue: 'BU-16',
  severity: 'advice',
  rule: 'The budget annex has lines for expenditure verification, evaluation and visibility among other costs and services (Annex III, 5.3 to 5.8).',
  message: 'The budget has no line for {missing}.',
  find,
};

const wanted: readonly (readonly [Text, RegExp])[] = [
  [
    { en: 'expenditure verification', fr: 'la vérification des dépenses', ar: 'التحقق من النفقات' },
    /v[eé]rif|audit/iu,
  ],
  [{ en: 'evaluation', fr: 'l’évaluation', ar: 'التقييم' }, /[eé]valuat|mid-term review/iu],
  [{ en: 'visibility', fr: 'la visibilité', ar: 'الوضوح الإعلامي' }, /visib|communicat/iu],
];

function find(project: Project): readonly Found[] {
  const headings = project.budgetLines.filter((line) => line.parent === undefined);
  if (headings.length === 0 || headings.length === project.budgetLines.length) return [];
  const words = project.budgetLines.flatMap((line) => wordsOf(line.title));
  const missing = wanted
    .filter(([, pattern]) => !words.some((title) => pattern.test(title)))
    .map(([name]) => name);
  if (missing.length === 0) return [];
  return [{ at: headings.map((line) => placeOf('budgetLines', line)), params: { missing } }];
}
