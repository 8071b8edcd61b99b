/** The shape of a template: the outline that a donor asks for, as data. */

import type { OutlineNode } from '../sections/section.ts';

/** A template. A change in its outline or in what its sections write raises `version`. */
export type Template = {
  /** Speaking id, the file's name. */
  readonly id: string;
  readonly version: string;
  /** English name, a message: what officers call it. */
  readonly name: string;
  /** Where the outline comes from. */
  readonly source: string;
  readonly outline: readonly OutlineNode[];
};
