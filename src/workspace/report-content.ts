import { createHash } from 'node:crypto';
import type { Id } from '../core/base/id.ts';
import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import { contentText } from '../core/report/content.ts';
import { templates } from '../core/report/templates/index.ts';

/** The SHA-256 of what a report says now by a template. Throws Problem `invalid-input` where there is no such template, `unknown-row` for no report. */
export function reportContent(
  project: Project,
  { report, template: name }: { readonly report: Id; readonly template: string },
): string {
  const template = templates.find(({ id }) => id === name);
  if (template === undefined) {
    const why = `none of ${templates.map(({ id }) => id).join(', ')}`;
    throw new Problem('invalid-input', { where: 'template', why });
  }
  return createHash('sha256')
    .update(contentText(project, report, template), 'utf8')
    .digest('hex');
}
