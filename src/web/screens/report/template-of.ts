import type { Report } from '../../../core/report/report.ts';
import { templates } from '../../../core/report/templates/index.ts';
import type { Template } from '../../../core/report/templates/template.ts';

/** The template of a report; the usual one where it names none that is there. */
export function templateOf({ template }: Pick<Report, 'template'>): Template {
  const [usual] = templates;
  const found = templates.find(({ id }) => id === template) ?? usual;
  if (found === undefined) throw new Error('there is no template');
  return found;
}
