import { exportProject, importProject, readReport } from '../../api/exchange.ts';
import { Problem } from '../../core/problem.ts';
import type { ReadIssue } from '../../formats/format.ts';
import type { LocaleTag } from '../../i18n/locales/index.ts';
import { translate } from '../../i18n/translate.ts';
import { readingWords } from '../../workspace/words.ts';
import { dayOf } from '../day-of.ts';
import { findingsInWords } from '../findings-in-words.ts';
import { type Handler, handle } from '../handler.ts';
import { startReading } from '../start-reading.ts';

/** What answers the contracts about files that go in and out. */
export const exchangeHandlers: readonly Handler[] = [
  handle(exportProject, async ({ sender, params, body: { passphrase } }, { exchange }) => {
    const bytes = await startReading(exchange.exportProject({ sender, place: params, passphrase }));
    return { file: { name: `${params.project}.strand`, mediaType: 'application/octet-stream', bytes } };
  }),
  handle(importProject, async ({ sender, params: { office }, bytes, signal }, { exchange }) => {
    const { mostBytes } = importProject.takes;
    return { json: { project: await exchange.importProject({ sender, office, bytes, mostBytes, signal }) } };
  }),
  handle(readReport, async ({ sender, params, query, bytes, locale, signal }, { exchange, clock }) => {
    const { mostBytes } = readReport.takes;
    const { name, asOf } = query;
    const upload = { bytes, mostBytes, name, asOf, today: dayOf(clock()), signal };
    const read = await exchange.readUpload({ sender, office: params.office, ...upload });
    if ('unreadable' in read) throw unreadable(read.unreadable, locale);
    const say = findingsInWords(locale);
    const issues = read.issues.map(({ message, params: values, line }) => ({
      severity: 'warning' as const,
      message: translate(locale, message, values),
      ...(line !== undefined && { line }),
    }));
    return { json: { ...read, issues, findings: say(read.findings), waived: say(read.waived) } };
  }),
];

/** All that is wrong with a file, in one sentence after the other. */
function unreadable(issues: readonly ReadIssue[], locale: LocaleTag): Problem {
  const sentences = issues.map(({ message, params, line }) => {
    const issue = translate(locale, message, params);
    return line === undefined ? issue : translate(locale, readingWords.inLine, { line: String(line), issue });
  });
  return new Problem('unreadable-input', { why: sentences.join(' ') });
}
