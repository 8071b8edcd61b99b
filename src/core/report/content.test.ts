import { describe, expect, it } from 'vitest';
import { day } from '../base/day.ts';
import type { Project } from '../project.ts';
import { aComment, aProject, aProjectRow, aReport, anApproval, anIndicator } from '../testing.ts';
import { contentText } from './content.ts';
import { contributionAgreement } from './templates/contribution-agreement.ts';
import { pragAnnexVi } from './templates/prag-annex-vi.ts';

const project = aProject({ indicators: [anIndicator()] });
const textOf = (record: Project, template = contributionAgreement): string =>
  contentText(record, 'rep_1', template);

describe('contentText', () => {
  it.each<[string, Partial<Project>]>([
    ['the state of the report', { reports: [aReport({ state: 'in-review' })] }],
    ['comments', { comments: [aComment()] }],
    ['decisions', { approvals: [anApproval()] }],
    ['another report on its period', { reports: [aReport(), aReport({ id: 'rep_2', kind: 'quarterly' })] }],
    ['when it was sent', { reports: [aReport({ state: 'submitted', submittedOn: day('2022-04-30') })] }],
  ])('is the same whatever %s', (_, rows) => {
    expect(textOf({ ...project, ...rows })).toBe(textOf(project));
  });
  it.each<[string, Partial<Project>]>([
    ['a title', { project: [aProjectRow({ title: { en: 'Facility', fr: 'Facilité' } })] }],
    ['a word in one language', { indicators: [anIndicator({ title: { en: '# of seminars held' } })] }],
    ['the period', { reports: [aReport({ to: day('2022-06-30') })] }],
    [
      'a text',
      { narratives: [{ id: 'nar_1', section: 'summary', report: 'rep_1', text: { ar: 'كما خُطِّط' } }] },
    ],
  ])('is another one with %s', (_, rows) => {
    expect(textOf({ ...project, ...rows })).not.toBe(textOf(project));
  });
  it('goes by what the template writes, not by its version', () => {
    expect(textOf(project, { ...contributionAgreement, version: '99' })).toBe(textOf(project));
    expect(textOf(project, pragAnnexVi)).not.toBe(textOf(project));
  });
});
