/** What crosses the border between the application and the worker that reads files in the browser. */

import type { Params } from '../../../core/checks/check.ts';
import type { Project } from '../../../core/project.ts';
import type { ReadIssue } from '../../../formats/format.ts';
import type { PlacesOfWords } from './place-marks.ts';

/** A file with its bytes. */
export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** The text of a file, its lines ended by line feeds. */
export type ExtractedText = {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
  readonly isUncertain: boolean;
  /** Of a PDF, where the words of each line stand. */
  readonly places?: PlacesOfWords;
};

/** A report or record that was read: the text as it was read, and what it says. */
export type ReadFile = ExtractedText & {
  readonly record: Project;
  readonly issues: readonly ReadIssue[];
};

/** Why a file cannot be read, as a message. */
export type Refused = { readonly message: string; readonly params: Params };

/** What the worker is asked: to take the text out of a file, or to read a text. */
export type Asked = { readonly extract: DroppedFile } | { readonly read: ExtractedText };

/** What the worker tells. */
export type Told =
  | { readonly page: number; readonly pages: number }
  | { readonly extracted: ExtractedText }
  | { readonly read: ReadFile }
  | { readonly refused: Refused };
