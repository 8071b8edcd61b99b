/** Takes the text out of a file and reads it, in the browser, with the readers that the server has. */

import type { TextFormat } from '../../../formats/format.ts';
import { sha256Of } from '../../../formats/sha256.ts';
import { reportText } from '../../../formats/text/report-text/format.ts';
import { strandJson } from '../../../formats/text/strand-json/format.ts';
import { decodeFile } from '../../decode-file.ts';
import { isProjectBlank } from './is-blank.ts';
import { withPlaces } from './place-marks.ts';
import type { DroppedFile, ExtractedText, ReadFile, Refused } from './reading-job.ts';
import { refusalWords } from './refusal-words.ts';

const refusals = { empty: refusalWords.empty, packed: refusalWords.packed, binary: refusalWords.binary };

type Tell = (page: number, pages: number) => void;

/** The text of a file, or why there is none. */
export async function extractText(
  { name, bytes }: DroppedFile,
  tell: Tell,
): Promise<ExtractedText | Refused> {
  const decoded = decodeFile(bytes);
  const sha256 = sha256Of(bytes);
  if (decoded.is === 'none') return { message: refusals[decoded.why], params: {} };
  if (decoded.is === 'text') return { name, sha256, text: decoded.text, isUncertain: decoded.isUncertain };
  try {
    const { readPdf } = await import('./read-pdf.ts');
    const pages = await readPdf(bytes, tell);
    const text = pages.map((lines) => lines.map((line) => line.text).join('\n')).join('\n\f');
    if (text.trim() === '') return { message: refusalWords.scan, params: { count: pages.length } };
    const places = pages.flatMap((lines) => (lines.length === 0 ? [[]] : lines.map(({ words }) => words)));
    return { name, sha256, text: `${text}\n`, isUncertain: false, places };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { message: isLocked ? refusalWords.locked : refusalWords.damaged, params: {} };
  }
}

const formats: readonly TextFormat[] = [strandJson, reportText];

/** What a text says, or why nothing can be taken of it. */
export function readText(extracted: ExtractedText): ReadFile | Refused {
  const { name, sha256, text } = extracted;
  const format = formats.find((one) => one.sniff(text)) ?? reportText;
  const { project: record, issues } = format.read(text, { name, sha256 });
  const error = issues.find(({ severity }) => severity === 'error');
  if (error !== undefined) return { message: error.message, params: error.params };
  if (isProjectBlank(record)) return { message: refusalWords.nothing, params: {} };
  return { ...extracted, record: withPlaces(record, extracted), issues };
}
