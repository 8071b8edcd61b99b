/** The promise that our own PDF, read by the coordinates of its words alone, gives every item of the work plan with its months and dates. */

import { describe, expect } from 'vitest';
import type { Project, Rows } from '../../src/core/project.ts';
import { openReportOf } from '../../src/core/report/open-report.ts';
import { localeOf, type LocaleTag } from '../../src/i18n/locales/index.ts';
import { translate } from '../../src/i18n/translate.ts';
import { testWithTool } from '../needs.ts';
import { fixtureCases, hardCases, reportOf } from './documents-under-test.ts';
import { expectItem, type ReadPlan } from './expect-item.ts';
import { readListedItems } from './read-listed-items.ts';
import type { WordPage } from './read-pdf-words.ts';
import { readWorkPlan } from './read-work-plan.ts';
import { popplerWords } from './through-pdf.ts';

type Item = Rows['workPlanItems'];

describe('the words of a PDF by their places alone', () => {
  const cases = [...fixtureCases, ...hardCases.filter(({ project }) => project().workPlanItems.length > 0)];
  for (const each of cases)
    testWithTool('pdftotext', `give every item, month and date: ${each.name}`, async (pdftotext) => {
      const project = each.project();
      const pages = await popplerWords(reportOf(each), pdftotext);
      const items = plannedItems(project);
      const read = readAll(pages, each.locale);
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) expectItem(item, read, each.locale);
    });
});

/** The items of the plan for the time after the reported period. */
function plannedItems(project: Project): readonly Item[] {
  const end = openReportOf(project)?.to ?? '';
  const plan = project.workPlans.find(({ columns = [] }) => (columns[0] ?? '') > end);
  return project.workPlanItems.filter((item) => item.plan === plan?.id);
}

function readAll(pages: readonly WordPage[], locale: LocaleTag): ReadPlan {
  const sign = localeOf(locale).direction === 'ltr' ? 1 : -1;
  return {
    inGrid: readWorkPlan(pages, sign),
    listed: readListedItems(pages, { heading: translate(locale, 'No.'), sign }),
  };
}
