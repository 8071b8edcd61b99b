import type { TextFormat } from '../../format.ts';
import { readReportText, reportTextMessages } from './read.ts';

/** The text of a published report. It is only read: a report is compiled from the record, never from its text. */
export const reportText: TextFormat = {
  id: 'report-text',
  name: 'Text of a report',
  extensions: ['txt'],
  sniff: (text) => !/^\uFEFF?\s*[{[]/.test(text),
  read: readReportText,
  messages: reportTextMessages,
};
