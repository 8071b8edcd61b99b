import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import type { ReadIssue } from '../formats/format.ts';
import { findTextFormat } from '../formats/index.ts';
import { sha256Of } from '../formats/sha256.ts';
import { decodeText } from '../workspace/reading/decode-text.ts';
import { isBlank } from '../workspace/reading/is-blank.ts';
import type { Context } from './command.ts';
import { note, showStep } from './io.ts';
import { readInput } from './read-input.ts';
import { words } from './words.ts';

/** A record as it was read: from where, and - where that was the document itself - from how many lines that are not blank. */
export type LoadedRecord = { readonly project: Project; readonly path: string; readonly lineCount?: number };

/**
 * Reads a file (or `-`) in whatever format it is. What the reader has to say goes to stderr; after an error of the reader, or where
 * nothing at all was understood, it throws a Problem.
 */
export async function loadRecord(file: string, context: Context): Promise<LoadedRecord> {
  const { io, say } = context;
  const path = file === '-' ? say(words.standardInput) : file;
  showStep(io, say(words.reading, { path }));
  const bytes = await readInput(file, io, say);
  const text = textOf(bytes, path, context);
  const format = findTextFormat(text);
  if (format === undefined) throw unreadable(say(words.isNoFormat, { path }));
  const sha256 = sha256Of(bytes);
  const { project, issues } = format.read(text, { name: nameOf(path), sha256 });
  showStep(io);
  report(issues, path, context);
  if (isBlank(project))
    throw unreadable(say(format.write ? words.isBlankRecord : words.nothingFound, { path }));
  const isSource = project.sources.some((source) => source.sha256 === sha256);
  return { project, path, ...(isSource ? { lineCount: countLines(text) } : {}) };
}

/** How many lines hold anything. */
const countLines = (text: string): number =>
  text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').length;

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

const refusals = {
  empty: words.isEmpty,
  pdf: words.isPdf,
  zip: words.isZip,
  binary: words.isBinary,
} as const;

function textOf(bytes: Uint8Array, path: string, { io, say }: Context): string {
  const decoded = decodeText(bytes);
  if ('refused' in decoded) throw unreadable(say(refusals[decoded.refused], { path }));
  if (decoded.encoding === 'windows-1252') note(io, say(words.notUtf8, { path }));
  return decoded.text;
}

const unreadable = (why: string): Problem => new Problem('unreadable-input', { why });

/** Says every issue; the last error becomes the Problem that ends the command. */
function report(issues: readonly ReadIssue[], path: string, { io, say }: Context): void {
  const errors = issues.filter((issue) => issue.severity === 'error');
  const sentences = [...issues.filter((issue) => issue.severity === 'warning'), ...errors].map((issue) => {
    const sentence = say(issue.message, issue.params);
    return issue.line === undefined
      ? say(words.inFile, { path, issue: sentence })
      : say(words.inLine, { path, line: String(issue.line), issue: sentence });
  });
  const last = errors.length > 0 ? sentences.at(-1) : undefined;
  for (const sentence of last === undefined ? sentences : sentences.slice(0, -1)) note(io, sentence);
  if (last !== undefined) throw new Problem('unreadable-input', { why: last });
}
