import { canonicalJson } from '../base/hash.ts';
import type { Id } from '../base/id.ts';
import { applyChanges, put } from '../change.ts';
import { getRow } from '../commands/get-row.ts';
import type { Project } from '../project.ts';
import { buildDocument } from './build/build-document.ts';
import { recordToFreeze } from './submit.ts';
import type { Template } from './templates/template.ts';

/**
 * What a report says, in all languages at once, as canonical JSON: its SHA-256 is what approvals are given to. The version of the template is no part
 * of it, so that a later one which says the same is the same; nor is the day of sending, which is not known before.
 */
export function contentText(project: Project, report: Id, template: Template): string {
  const { submittedOn: _, ...row } = getRow(project, 'reports', report);
  const unsent = applyChanges(project, [put('reports', row)]);
  const document = buildDocument({ project: recordToFreeze(unsent, report), period: row, template });
  return canonicalJson({ ...document, template: { id: template.id } });
}
