/**
 * Reads the text of a report of a technical-assistance project, as extracted from a PDF, into a record (ADR-0005). Tables flow as lines there: pages
 * break them, titles wrap around their numbers, columns stand in each other's lines. The order of the steps matters: page furniture goes
 * first, then footnotes, since both stand in the middle of everything; then the document is cut into sections, and each kind of section has its reader.
 */

import type { ReadResult, SourceFile } from '../../format.ts';
import { emptyProject } from '../../../core/project.ts';
import { guardMessages, guardText } from './page/guard.ts';
import { readDocument, readMessages } from './read-document.ts';

/** Every message that reading the text of a report can give. */
export const reportTextMessages: readonly string[] = [
  ...Object.values(guardMessages),
  ...Object.values(readMessages),
];

/** Reads the text of a report. It never throws; what was not understood stands in the leftovers of the source. */
export function readReportText(text: string, file: SourceFile): ReadResult {
  const guarded = guardText(text);
  if (guarded.text === undefined) return { project: emptyProject, issues: guarded.issues };
  const { project, issues } = readDocument(guarded.text, file);
  return { project, issues: [...guarded.issues, ...issues] };
}
