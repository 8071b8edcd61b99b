/** The typesetter: Typst, as a library. It is started once and kept, since it is most of the cost of a small document. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import * as z from 'zod/mini';
import type { Pages, WrittenDocument } from '../../document-format.ts';
import { fontFolders } from '../fonts.ts';
import { blocksLayout } from './layout/blocks.ts';
import { chartLayout } from './layout/chart.ts';
import { pageLayout } from './layout/page.ts';
import { tablesLayout } from './layout/tables.ts';
import { wordsLayout } from './layout/words.ts';
import type { TypesetDocument } from './typeset-document.ts';

/** A folder that is never made: the compiler reads nothing but what it is handed. */
const workspace = join(tmpdir(), 'strand-report-that-is-not-there');

const layout = {
  'words.typ': wordsLayout,
  'tables.typ': tablesLayout,
  'chart.typ': chartLayout,
  'blocks.typ': blocksLayout,
};

let started: NodeCompiler | undefined;

/**
 * By how much pages become shorter, in points, where the typesetter has a fault of its own: Typst 0.14 cannot tell programs what is what where a note
 * stands in a table just where a page ends. A little earlier it can.
 */
const shorterBy = [0, 6, 13, 21, 34];

/** Typesets a document. Throws an `Error` with what the typesetter says where it cannot. */
export function typeset(document: TypesetDocument, [shorter = 0, ...further] = shorterBy): WrittenDocument {
  try {
    return typesetOn(document, shorter);
  } catch (error) {
    if (!isOwnFault(error) || further.length === 0) throw error;
    return typeset(document, further);
  }
}

const isOwnFault = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('internal error');

function typesetOn(document: TypesetDocument, shorter: number): WrittenDocument {
  started ??= startCompiler();
  const compiler = started;
  compiler.mapShadow(join(workspace, 'document.json'), Buffer.from(JSON.stringify({ ...document, shorter })));
  try {
    const compiled = compile(compiler);
    return {
      bytes: pdfOf(compiler, compiled, document),
      pageCount: compiled.numOfPages,
      pages: pagesOf(compiler, compiled),
    };
  } finally {
    // What the last document needed is kept, since a report is often written again after a small change; more would only fill the memory.
    compiler.evictCache(1);
  }
}

function startCompiler(): NodeCompiler {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFolders()] }] });
  for (const [name, source] of Object.entries(layout)) compiler.addSource(join(workspace, name), source);
  return compiler;
}

function compile(compiler: NodeCompiler): NodeTypstDocument {
  const outcome = compiler.compile({ mainFileContent: pageLayout });
  const failure = outcome.takeError();
  if (failure !== null) throw new Error(diagnosticsOf(compiler, failure));
  if (outcome.result === null) throw new Error('the typesetter gave neither a document nor an error');
  return outcome.result;
}

const diagnosticsSchema = z.array(z.object({ message: z.string() }));

function diagnosticsOf(compiler: NodeCompiler, failure: NodeError): string {
  const diagnostics = diagnosticsSchema.safeParse(compiler.fetchDiagnostics(failure));
  return diagnostics.success
    ? diagnostics.data.map(({ message }) => message).join('; ')
    : failure.compilationStatus;
}

function pdfOf(compiler: NodeCompiler, compiled: NodeTypstDocument, { on }: TypesetDocument): Uint8Array {
  const [year = 1970, month = 1, day = 1] = on;
  const creationTimestamp = Date.UTC(year, month - 1, day) / 1000;
  try {
    return new Uint8Array(compiler.pdf(compiled, { pdfStandard: 'ua-1', creationTimestamp }));
  } catch (error) {
    throw new Error(messagesOf(error), { cause: error });
  }
}

/** The export's errors come as the debug print of a list. */
function messagesOf(error: unknown): string {
  const print = error instanceof Error ? error.message : String(error);
  const messages = [...print.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message);
  return messages.length === 0 ? print : messages.join('; ');
}

const pagesSchema = z.array(z.object({ value: z.array(z.tuple([z.string(), z.int()])) }));

function pagesOf(compiler: NodeCompiler, compiled: NodeTypstDocument): Pages {
  const found = z.parse(pagesSchema, compiler.query(compiled, { selector: '<pages>' }));
  return Object.fromEntries(found.flatMap(({ value }) => value));
}
