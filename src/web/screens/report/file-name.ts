import type { Report } from '../../../core/report/report.ts';
import type { LocaleTag } from '../../../i18n/locales/index.ts';
import type { FileFormat } from './use-compiled-report.ts';

/** What a file is called when it is downloaded: `ACRONYM interim report 2021-04-01 – 2022-03-31.fr.docx`, without what file systems do not take. */
export function fileNameOf(
  acronym: string,
  { kind, from, to }: Pick<Report, 'kind' | 'from' | 'to'>,
  { locale, format }: { readonly locale: LocaleTag; readonly format: FileFormat },
): string {
  const name = [acronym, kind, 'report', from, '–', to].filter((part) => part !== '').join(' ');
  const language = locale === 'en' ? '' : `.${locale}`;
  return `${name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-')}${language}.${format}`;
}
