/** What crosses the border between Strand and the child process that reads what people upload. The file itself is the child's standard input. */

import type { Day } from '../../core/base/day.ts';
import type { Id } from '../../core/base/id.ts';
import type { CheckResult } from '../../core/checks/run-checks.ts';
import type { Problem } from '../../core/problem.ts';
import type { Project } from '../../core/project.ts';
import type { ReadIssue } from '../../formats/format.ts';
import type { Identified } from '../../formats/text/identify-report.ts';
import type { Scan } from '../../formats/binary/apart/scan-files.ts';
import type { RedactedPdf } from '../../formats/binary/redact/redaction-refusal.ts';
import type { KeptFile, ProjectHead } from '../../store/store.ts';
import type { PdfFinding } from '../../formats/binary/inspect/pdf-finding.ts';
import type { IdentifyJob, ToldSnapshot } from './identify-job.ts';
import type { PdfJob, RedactJob, ScanJob } from './scan-job.ts';

/** A report or record to be read and checked as of a day, else as of the end of what it reports on, else as of today. `name` is the file's. */
export type ReportJob = {
  readonly kind: 'report';
  readonly name: string;
  readonly asOf: Day | undefined;
  readonly today: Day;
  readonly mostBytes: number;
};

/** A `.strand` file of one project to be unpacked into a folder. Unpacked it may have `mostBytes` bytes. */
export type ProjectJob = {
  readonly kind: 'project';
  readonly folder: string;
  readonly lastMigration: number;
  readonly passphrase: string | undefined;
  readonly mostBytes: number;
};

/** What a child is asked to read. */
export type ReadJob = ReportJob | ProjectJob | ScanJob | RedactJob | PdfJob | IdentifyJob;

/** A report that was read: its record, what the reader has to say about it, and what the checks found. */
export type ReadReport = CheckResult & {
  /** The id of the format that it is in. */
  readonly format: string;
  readonly sha256: string;
  readonly record: Project;
  readonly issues: readonly ReadIssue[];
  readonly asOf: Day;
};

/** Why a file gives no record that may be used. */
export type UnreadReport = { readonly unreadable: readonly ReadIssue[] };

/** A project that was unpacked and verified to its end: its journal stands in `journal.jsonl` of the folder, its files under their names in `files`. */
export type UnpackedProject = {
  readonly project: Id;
  readonly head: ProjectHead;
  readonly files: readonly KeptFile[];
};

/** What the child answers: what it read, a Problem that it found, or what it did not foresee. */
export type ReadAnswer =
  | { readonly report: ReadReport | UnreadReport }
  | { readonly project: UnpackedProject }
  | { readonly scan: Scan }
  | { readonly redacted: RedactedPdf }
  | { readonly inspected: readonly PdfFinding[] }
  | { readonly identified: Identified<ToldSnapshot> }
  | { readonly problem: Pick<Problem, 'code' | 'params'> }
  | { readonly fault: string };
