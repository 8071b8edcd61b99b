/** Reads a report or record that somebody uploaded: in the child process, whatever it turns out to be. */

import { checks } from '../../core/checks/index.ts';
import { runChecks } from '../../core/checks/run-checks.ts';
import { defaultAsOf } from '../../core/report/open-report.ts';
import type { ReadIssue } from '../../formats/format.ts';
import { findTextFormat } from '../../formats/index.ts';
import { sha256Of } from '../../formats/sha256.ts';
import { readingWords } from '../words.ts';
import { type Decoded, decodeText } from './decode-text.ts';
import { isBlank } from './is-blank.ts';
import type { ReadReport, ReportJob, UnreadReport } from './read-job.ts';

/** What stands in the bytes of a report or record. After an error of the reader there is no record, since it must not be used before the file is mended. */
export function readReport(bytes: Uint8Array, job: Omit<ReportJob, 'kind'>): ReadReport | UnreadReport {
  const decoded = decodeText(bytes);
  if ('refused' in decoded) return unreadable(refusals[decoded.refused]);
  const { text, encoding } = decoded;
  const format = findTextFormat(text);
  if (format === undefined) return unreadable(readingWords.isNoFormat);
  const sha256 = sha256Of(bytes);
  const { project: record, issues } = format.read(text, { name: job.name, sha256 });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { unreadable: errors };
  if (isBlank(record)) return unreadable(format.write ? readingWords.isBlank : readingWords.isNoFormat);
  const asOf = job.asOf ?? defaultAsOf(record) ?? job.today;
  const result = runChecks(checks, record, asOf);
  return within({
    format: format.id,
    sha256,
    record,
    issues: [...(encoding === 'windows-1252' ? [warning(readingWords.notUtf8)] : []), ...issues],
    asOf,
    ...result,
  });
}

const refusals: Readonly<Record<Extract<Decoded, { readonly refused: string }>['refused'], string>> = {
  empty: readingWords.isEmpty,
  pdf: readingWords.isPdf,
  zip: readingWords.isZip,
  binary: readingWords.isBinary,
};

const unreadable = (message: string, params: ReadIssue['params'] = {}): UnreadReport => ({
  unreadable: [{ severity: 'error', message, params }],
});

const warning = (message: string): ReadIssue => ({ severity: 'warning', message, params: {} });

// A little text can make many rows, and each of them many findings.
const mostCharacters = 32 * 1024 * 1024;

/** The report, unless there is more in it than whoever asked could take. */
function within(read: ReadReport): ReadReport | UnreadReport {
  const { length } = JSON.stringify(read);
  if (length <= mostCharacters) return read;
  const most = megabytesOf(mostCharacters);
  return unreadable(readingWords.isTooMuch, { actual: megabytesOf(length), most });
}

const megabytesOf = (count: number): number => Math.ceil(count / 1024 / 1024);
