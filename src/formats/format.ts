/** The shape of a format: bytes or text on one side, a record on the other. Readers never throw on bad content: half a report read is worth more than none. */

import type { Params } from '../core/checks/check.ts';
import type { Project } from '../core/project.ts';

/** The file that is read: its name as the user knows it, and the SHA-256 of its bytes in hex, from which readers make their ids. */
export type SourceFile = { readonly name: string; readonly sha256: string };

/**
 * What a reader has to say about its input. `message` is an English ICU message over `params` that says what is wrong and what to do;
 * `line` counts from 1. After an `error` the record must not be used before the input is mended; after a `warning` the rest stands.
 */
export type ReadIssue = {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly params: Params;
  readonly line?: number;
};

/** What a reader understood, and what it has to say. An input of which nothing is understood gives an empty record and an issue. */
export type ReadResult = { readonly project: Project; readonly issues: readonly ReadIssue[] };

/** A format whose files are text. */
export type TextFormat = {
  readonly id: string;
  /** English name, a message of its own: `Strand record`. */
  readonly name: string;
  /** Endings of its files' names, without the point; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Whether a text looks like one of this format. At most one format says so of any text. */
  readonly sniff: (text: string) => boolean;
  readonly read: (text: string, file: SourceFile) => ReadResult;
  /** The record in this format; absent where it is only read. Equal records give equal text. */
  readonly write?: (project: Project) => string;
  /** The part of a record that writing and reading back gives again. */
  readonly keeps?: (project: Project) => Project;
  /** Every message that its issues can have. */
  readonly messages: readonly string[];
};
