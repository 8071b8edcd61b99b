import type { Id } from '../../../core/base/id.ts';
import type { Project } from '../../../core/project.ts';
import { contentText } from '../../../core/report/content.ts';
import type { Template } from '../../../core/report/templates/template.ts';
import { sha256Of } from '../../../formats/sha256.ts';

/** The SHA-256 of what a report says, as the server makes it. */
export const reportContent = (record: Project, report: Id, template: Template): string =>
  sha256Of(new TextEncoder().encode(contentText(record, report, template)));
