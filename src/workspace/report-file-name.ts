import type { Report } from '../core/report/report.ts';
import { documentFormats, type DocumentFormatId } from '../formats/document-formats.ts';
import type { LocaleTag } from '../i18n/locales/index.ts';

/** What the name of a report's file is made of. */
export type ReportName = {
  readonly kind: Report['kind'];
  readonly locale: LocaleTag;
  readonly format: DocumentFormatId;
};

/** `interim-report.docx`; languages other than English stand in the name: `interim-report.ar.docx`. */
export function reportFileName({ kind, locale, format }: ReportName): string {
  const extension = documentFormats.find(({ id }) => id === format)?.extension ?? format;
  return [`${kind}-report`, ...(locale === 'en' ? [] : [locale]), extension].join('.');
}
