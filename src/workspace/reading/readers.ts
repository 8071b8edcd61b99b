/**
 * What people upload is read in child processes (docs/adr/0016), one for each upload: what it does to the reader, it does to that upload alone. At
 * most two read at once, the others wait for their turn.
 */

import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { Problem } from '../../core/problem.ts';
import { type Child, isOutOfMemory, type Outcome, startChild } from '../child.ts';
import { findPackageFolder } from '../package-folder.ts';
import { openSlots } from '../slots.ts';
import type { PdfFinding } from '../../formats/binary/inspect/pdf-finding.ts';
import type { RedactedPdf } from '../../formats/binary/redact/redaction-refusal.ts';
import type { Scan } from '../../formats/binary/apart/scan-files.ts';
import type { Identified } from '../../formats/text/identify-report.ts';
import type { Limits } from '../watch-limits.ts';
import type { IdentifyJob, ToldSnapshot } from './identify-job.ts';
import type {
  ProjectJob,
  ReadAnswer,
  ReadJob,
  ReadReport,
  ReportJob,
  UnpackedProject,
  UnreadReport,
} from './read-job.ts';
import type { PdfJob, RedactJob, ScanJob } from './scan-job.ts';

/** What is asked about a file; where `signal` is aborted, its child is ended. */
export type Asking<Job extends ReadJob> = Omit<Job, 'kind'> & {
  /** Where the file stands. */
  readonly path: string;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Reads uploads out of this process. Beside what a file is refused for, both throw Problems `reading-too-long`, `reading-too-large` and, after the
 * signal, `took-too-long`.
 */
export type Readers = {
  readonly readReport: (asking: Asking<ReportJob>) => Promise<ReadReport | UnreadReport>;
  readonly unpackProject: (asking: Asking<ProjectJob>) => Promise<UnpackedProject>;
  /** Looks through a file that is to be published, which is handed over as it is. */
  readonly scan: (job: Omit<ScanJob, 'kind'>) => Promise<Scan>;
  /** A PDF without these words, which is handed over as it is. */
  readonly redactPdf: (job: Omit<RedactJob, 'kind'>) => Promise<RedactedPdf>;
  /** What a PDF that others made hides badly. */
  readonly inspectPdf: (asking: Pick<Asking<PdfJob>, 'path' | 'signal'>) => Promise<readonly PdfFinding[]>;
  /** Which of the snapshots a file is. */
  readonly identify: (asking: Asking<IdentifyJob>) => Promise<Identified<ToldSnapshot>>;
  /** The process ids of the children that are alive. */
  readonly processes: () => readonly number[];
};

/** How long each kind of upload may take to read, and in how much memory. */
export type ReadLimits = Readonly<Record<ReadJob['kind'], Limits>>;

const megabyte = 1024 * 1024;

/** Limits that leave room for a report of a thousand pages, and for a project that has been written in for years. */
export const usualReadLimits: ReadLimits = {
  report: { timeLimitMs: 60_000, memoryLimitBytes: 768 * megabyte },
  project: { timeLimitMs: 300_000, memoryLimitBytes: 1024 * megabyte },
  scan: { timeLimitMs: 300_000, memoryLimitBytes: 1024 * megabyte },
  inspect: { timeLimitMs: 120_000, memoryLimitBytes: 1024 * megabyte },
  redact: { timeLimitMs: 120_000, memoryLimitBytes: 1024 * megabyte },
  identify: { timeLimitMs: 60_000, memoryLimitBytes: 768 * megabyte },
};

const mostAtOnce = 2;
const mostPdfBytes = 128 * megabyte;

/** Opens readers. `program` is the child's, which the set-up bundles. */
export function openReaders(
  limits: ReadLimits = usualReadLimits,
  program: string = readerProgram(),
): Readers {
  const slots = openSlots(mostAtOnce);
  const busy = new Set<Child<ReadJob, ReadAnswer>>();

  const ask = async (job: ReadJob, path: string | undefined, signal = noSignal): Promise<ReadAnswer> => {
    refuseEnded(signal);
    const child = await startOn(path, { job, program, limits: limits[job.kind] });
    busy.add(child);
    signal.addEventListener('abort', child.kill);
    try {
      const outcome = await child.run(job);
      refuseEnded(signal);
      return answerIn(outcome, limits[job.kind]);
    } finally {
      signal.removeEventListener('abort', child.kill);
      child.kill();
      busy.delete(child);
    }
  };

  const askInTurn = (job: ReadJob, path: string | undefined, signal?: AbortSignal): Promise<ReadAnswer> =>
    slots.run(() => ask(job, path, signal));

  return {
    readReport: async ({ path, signal, ...job }) => {
      const answer = await askInTurn({ kind: 'report', ...job }, path, signal);
      if ('report' in answer) return answer.report;
      throw unexpected(answer);
    },
    unpackProject: async ({ path, signal, ...job }) => {
      const answer = await askInTurn({ kind: 'project', ...job }, path, signal);
      if ('project' in answer) return answer.project;
      throw unexpected(answer);
    },
    scan: async (job) => {
      const answer = await askInTurn({ kind: 'scan', ...job }, undefined);
      if ('scan' in answer) return answer.scan;
      throw unexpected(answer);
    },
    redactPdf: async (job) => {
      const answer = await askInTurn({ kind: 'redact', ...job }, undefined);
      if ('redacted' in answer) return answer.redacted;
      throw unexpected(answer);
    },
    inspectPdf: async ({ path, signal }) => {
      const answer = await askInTurn({ kind: 'inspect', mostBytes: mostPdfBytes }, path, signal);
      if ('inspected' in answer) return answer.inspected;
      throw unexpected(answer);
    },
    identify: async ({ path, signal, ...job }) => {
      const answer = await askInTurn({ kind: 'identify', ...job }, path, signal);
      if ('identified' in answer) return answer.identified;
      throw unexpected(answer);
    },
    processes: () => [...busy].flatMap(({ pid }) => pid ?? []),
  };
}

const noSignal = new AbortController().signal;

function refuseEnded(signal: AbortSignal): void {
  if (signal.aborted) throw new Problem('took-too-long');
}

type Start = { readonly job: ReadJob; readonly program: string; readonly limits: Limits };

/** A child whose standard input is the file, where there is one. */
async function startOn(
  path: string | undefined,
  { job, program, limits }: Start,
): Promise<Child<ReadJob, ReadAnswer>> {
  if (path === undefined)
    return startChild<ReadJob, ReadAnswer>(program, limits, {
      nodeOptions: permissionsFor(program, undefined),
    });
  const file = await open(path);
  try {
    const nodeOptions = permissionsFor(program, job.kind === 'project' ? job.folder : undefined);
    return startChild<ReadJob, ReadAnswer>(program, limits, { nodeOptions, input: file.fd });
  } finally {
    await file.close();
  }
}

/**
 * Node's options that leave a child no file but its program, the packages that it is made of and a folder to write into, and no process of its own.
 * The thread that ends it with its parent is all that it may start.
 */
function permissionsFor(program: string, folder: string | undefined): readonly string[] {
  const flags = process.allowedNodeEnvironmentFlags;
  const permission = flags.has('--permission') ? '--permission' : '--experimental-permission';
  return [
    permission,
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=SecurityWarning',
    '--allow-worker',
    ...readable(program).map((path) => `--allow-fs-read=${path}`),
    ...(folder === undefined ? [] : [`--allow-fs-write=${folder}${sep}`]),
  ];
}

/** Where Node looks for a program and its packages. The rest of the package's folder may hold the data. */
function readable(program: string): readonly string[] {
  const folder = findPackageFolder();
  const packages = foldersAbove(folder).map((one) => join(one, 'node_modules') + sep);
  return [
    dirname(program) + sep,
    join(folder, 'package.json'),
    ...packages.filter((path) => existsSync(path)),
  ];
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

function answerIn(outcome: Outcome<ReadAnswer>, limits: Limits): ReadAnswer {
  if ('breach' in outcome) throw outcome.breach === 'time' ? tooLong(limits) : tooLarge(limits);
  if ('ending' in outcome) {
    const { ending } = outcome;
    if (isOutOfMemory(ending)) throw tooLarge(limits);
    throw new Error(`the reader of an upload broke off (${ending.how}): ${ending.said}`);
  }
  if ('unsendable' in outcome) throw new Error(outcome.unsendable);
  const { answer } = outcome;
  if ('problem' in answer) throw new Problem(answer.problem.code, answer.problem.params);
  if ('fault' in answer) throw new Error(`the reader of an upload has a fault: ${answer.fault}`);
  return answer;
}

const tooLong = ({ timeLimitMs }: Limits): Problem =>
  new Problem('reading-too-long', { seconds: Math.ceil(timeLimitMs / 1000) });

const tooLarge = ({ memoryLimitBytes }: Limits): Problem =>
  new Problem('reading-too-large', { megabytes: Math.floor(memoryLimitBytes / megabyte) });

const unexpected = (answer: ReadAnswer): Error =>
  new Error(`the reader of an upload gave another answer: ${Object.keys(answer).join()}`);

const readerProgram = (): string => join(findPackageFolder(), 'dist', 'reader.js');
