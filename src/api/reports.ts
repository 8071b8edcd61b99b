import * as z from 'zod/mini';
import { daySchema } from '../core/base/schemas.ts';
import { templates } from '../core/report/templates/index.ts';
import { contract } from './contract.ts';
import { projectParams } from './schemas.ts';

/** The media types of reports by the format's name. */
export const reportFormats = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
} as const;

/** Languages of reports. */
export const reportLocales = ['en', 'fr', 'ar'] as const;

/** What can stand behind a report, as of the end of its period: what the checks find, and what stands behind the values. */
export const reportAnnexes = ['findings', 'evidence'] as const;

const templateIds = templates.map(({ id }) => id);

/** A report compiled from the record as it stands; what is not named is that of the open report. */
export const compileReport = contract({
  id: 'compile-report',
  method: 'get',
  path: '/api/offices/{office}/projects/{project}/report',
  title: 'Compile a report from a project',
  access: { project: 'read' },
  params: projectParams,
  query: z.strictObject({
    template: z.exactOptional(z.enum(templateIds)),
    from: z.exactOptional(daySchema),
    to: z.exactOptional(daySchema),
    format: z._default(z.enum(['docx', 'pdf', 'html']), 'docx'),
    locale: z.exactOptional(z.enum(reportLocales)),
    annex: z.exactOptional(z.enum(reportAnnexes)),
  }),
  gives: { status: 200, file: Object.values(reportFormats) },
  isHeavy: true,
  problems: ['report-not-compiled'],
});
