import { buildDocument } from '../../src/core/report/build/build-document.ts';
import { onceOf } from '../../src/core/indexes.ts';
import { openReportOf } from '../../src/core/report/open-report.ts';
import { contributionAgreement } from '../../src/core/report/templates/contribution-agreement.ts';
import type { Project } from '../../src/core/project.ts';
import type { LocaleTag } from '../../src/i18n/locales/index.ts';
import type { WordedDocument } from '../../src/i18n/run.ts';
import { wordDocument } from '../../src/i18n/word-document.ts';
import { fixtureNames, loadFixture } from '../fixtures.ts';
import { sampleDocument } from '../sample-document.ts';
import { hardProjects } from './hard-projects.ts';

/** A record with the locale in which its report is written. */
export type DocumentCase = {
  readonly name: string;
  readonly locale: LocaleTag;
  readonly project: () => Project;
};

/** The locales in which reports are written and compared. */
export const reportLocales = ['en', 'fr', 'ar'] as const satisfies readonly LocaleTag[];

/** The sample projects in every locale. */
export const fixtureCases: readonly DocumentCase[] = fixtureNames.flatMap((name) =>
  reportLocales.map((locale) => ({ name: `${name}, ${locale}`, locale, project: () => loadFixture(name) })),
);

/** The records that are hard to set: in English and in Arabic. */
export const hardCases: readonly DocumentCase[] = Object.entries(hardProjects).flatMap(([name, project]) =>
  (['en', 'ar'] as const).map((locale) => ({ name: `${name}, ${locale}`, locale, project })),
);

/** The report on the open period, with the template that most have; made once for each case, as several suites look at it. */
export const reportOf = onceOf(
  ({ project, locale }: Pick<DocumentCase, 'project' | 'locale'>): WordedDocument => {
    const record = project();
    const report = openReportOf(record);
    if (report === undefined) throw new Error('the record has no open report');
    return wordDocument(
      buildDocument({ project: record, period: report, template: contributionAgreement }),
      locale,
    );
  },
);

/** Every document under test, with the one that has every kind of block. */
export const allCases: readonly { readonly name: string; readonly document: () => WordedDocument }[] = [
  ...reportLocales.map((locale) => ({
    name: `the sample document, ${locale}`,
    document: () => sampleDocument(locale),
  })),
  ...[...fixtureCases, ...hardCases].map((each) => ({ name: each.name, document: () => reportOf(each) })),
];
