import { wordsOf } from '../base/text.ts';
import type { Project } from '../project.ts';
import { openReportOf } from '../report/open-report.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** The sections of the open report that people write have text. */
export const sectionsHaveText: Check = {
  id: 'sections-have-text',
  catalogue: 'TX-16',
  severity: 'error',
  rule: 'The report form asks for an answer in every section; incomplete reports are rejected (Annex VI, general instructions).',
  message: 'Section {section} of the report is empty.',
  find,
};

function find(project: Project): readonly Found[] {
  const report = openReportOf(project);
  if (!report) return [];
  return project.narratives
    .filter((narrative) => narrative.report === undefined || narrative.report === report.id)
    .filter((narrative) => wordsOf(narrative.text).every((words) => words.trim() === ''))
    .map((narrative) => ({
      at: [placeOf('narratives', narrative, 'text')],
      params: { section: [narrative.code ?? '', narrative.section].join(' ').trim() },
    }));
}
