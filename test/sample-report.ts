/** The published report that the tests of the reader read, once for all of them. */

import { readFileSync } from 'node:fs';
import type { Project } from '../src/core/project.ts';
import { pickText } from '../src/core/base/text.ts';
import { readReportText } from '../src/formats/text/report-text/read.ts';

/** Where it lies among the shared data. */
export const sample = 'report-text/libmitaf-interim-report.txt';
export const sampleFile = { name: 'report.txt', sha256: 'd4'.repeat(32) };

/** Its record. */
export function readSample(path: string): Project {
  const known = records.get(path);
  if (known !== undefined) return known;
  const { project } = readReportText(readFileSync(path, 'utf8'), sampleFile);
  records.set(path, project);
  return project;
}

const records = new Map<string, Project>();

/** Rows as they stand in the report. */
export const inOrder = <Row extends { readonly position?: string; readonly id: string }>(
  rows: readonly Row[],
): readonly Row[] => rows.toSorted((a, b) => ((a.position ?? a.id) < (b.position ?? b.id) ? -1 : 1));

export const words = (text: Parameters<typeof pickText>[0]): string => pickText(text, 'en');
