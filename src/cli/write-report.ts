import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../core/problem.ts';
import type { Project } from '../core/project.ts';
import { reportOn } from '../core/report/build/report-on.ts';
import { documentFormats, type DocumentFormatId } from '../formats/document-formats.ts';
import { keepChanged } from '../workspace/keep-changed.ts';
import { makeFolder } from '../workspace/make-folder.ts';
import type { RenderFailure } from '../workspace/rendered.ts';
import { openRenderers } from '../workspace/renderers.ts';
import { reportFileName } from '../workspace/report-file-name.ts';
import {
  type RenderedReport,
  type ReportCopy,
  type ReportOrder,
  renderReport,
} from '../workspace/render-report.ts';
import { exists, writeWhole } from '../workspace/write-whole.ts';
import type { Context, Say } from './command.ts';
import { showStep } from './io.ts';
import { codeOf, sayUnwritable } from './refuse-unwritable.ts';
import { words } from './words.ts';

/** The folder that reports are written into where nobody names one. */
export const usualFolder = 'out';

/** A report as it is wanted on disk. */
export type ReportWish = Omit<ReportOrder, 'project' | 'locale'> & { readonly folder: string };

/** A file of a report: written, in place of an older one or not; or a sentence that says why it is not. */
export type ReportFile = { readonly path: string } & (
  | {
      readonly sizeBytes: number;
      readonly pageCount?: number;
      readonly isReplaced: boolean;
      readonly keptAs?: string;
    }
  | { readonly failure: string }
);

/** A report on disk. */
export type ReportOnDisk = Pick<RenderedReport, 'document' | 'lacksPages'> & {
  readonly files: readonly ReportFile[];
};

/** Compiles a report and writes its files. Throws a Problem where the folder cannot be written; a format that fails is a file with a failure. */
export async function writeReport(
  project: Project,
  wish: ReportWish,
  context: Context,
): Promise<ReportOnDisk> {
  const { io, say, locale } = context;
  await prepareFolder(wish.folder, say);
  showStep(io, say(words.compiling));
  const renderers = openRenderers();
  try {
    const report = await renderReport({ ...wish, project, locale }, renderers, (formats) =>
      showStep(io, formats.length === 0 ? '' : say(words.writing, { formats: namesOf(formats, say) })),
    );
    showStep(io);
    const kind = reportOn(project, wish.period)?.kind ?? 'interim';
    const pathOf = ({ format }: ReportCopy): string =>
      join(wish.folder, reportFileName({ kind, locale, format }));
    const files: ReportFile[] = [];
    // One after the other: on a disk that is nearly full those that fit are there in the end.
    for (const copy of report.copies) files.push(await saveCopy(copy, pathOf(copy), say));
    return { ...report, files };
  } finally {
    await renderers.close();
  }
}

/** Why a document could not be written, and where the fault lies, in the user's words. */
export const sayFailure = ({ why, where }: RenderFailure, say: Say): string =>
  where === undefined
    ? say(why.message, why.params)
    : say(words.failedWhere, { why: say(why.message, why.params), where: say(where.message, where.params) });

const namesOf = (formats: readonly DocumentFormatId[], say: Say): readonly string[] =>
  documentFormats.filter(({ id }) => formats.includes(id)).map(({ name }) => say(name));

async function prepareFolder(folder: string, say: Say): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (cause) {
    const code = codeOf(cause);
    const isFile = code === 'EEXIST' || code === 'ENOTDIR';
    const why = isFile ? say(words.isNoFolder, { path: folder }) : sayUnwritable(folder, code, say);
    throw new Problem('wrong-use', { why }, { cause });
  }
}

async function saveCopy({ rendered }: ReportCopy, path: string, say: Say): Promise<ReportFile> {
  if (!rendered.ok) {
    const older = (await exists(path)) ? ` ${say(words.olderStays)}` : '';
    return { path, failure: `${sayFailure(rendered, say)}${older}` };
  }
  const { bytes, pageCount } = rendered;
  try {
    const keptAs = await keepChanged(path);
    const isReplaced = await writeWhole(path, bytes);
    return {
      path,
      sizeBytes: bytes.length,
      isReplaced,
      ...(pageCount === undefined ? {} : { pageCount }),
      ...(keptAs === undefined ? {} : { keptAs }),
    };
  } catch (cause) {
    return { path, failure: sayUnsaved(cause, say) };
  }
}

/** Why a file could not be saved. */
export function sayUnsaved(cause: unknown, say: Say): string {
  const code = codeOf(cause);
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? say(words.diskIsFull)
    : say(words.fileCannotBeWritten, { code });
}
