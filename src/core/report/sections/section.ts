/** The shape of a section: a pure function of the record and the period that writes blocks. */

import type { Day } from '../../base/day.ts';
import type { Period } from '../../base/period.ts';
import type { Finding } from '../../checks/check.ts';
import type { Project, Rows } from '../../project.ts';
import type { Block } from '../document.ts';
import type { Draft } from '../phrase.ts';
import type { PublicVersion } from '../public-version.ts';
import type { SectionId } from './section-id.ts';

/** What has an outline: a template. */
export type Outlined = { readonly outline: readonly OutlineNode[] };

/** What a section is written from. */
export type SectionContext = {
  readonly project: Project;
  /** The reported period, both days included. */
  readonly period: Period;
  /** The last day of the period: values are those of its evening. */
  readonly asOf: Day;
  /** The row of the report that is written; absent where the record has none of this period. */
  readonly report?: Rows['reports'];
  /** What checks found; absent where the report is written without them. */
  readonly findings?: readonly Finding[];
  /** What is withheld; absent where the report is not for the public. */
  readonly publicVersion?: PublicVersion;
  readonly template: Outlined;
  /** The heading that the section stands under, and its number as printed. */
  readonly node: OutlineNode;
  readonly number?: string;
};

/**
 * A section. `words` holds every message that its blocks can have, so that the locales can be held to it; none of its blocks is a heading
 * of level 1 (the outline has those); one of level 2 stands right below the section's own heading. A record that has nothing to tell gives a sentence that says so, or no block where the report is
 * better without a word.
 */
export type Section = {
  readonly id: SectionId;
  /** What it writes, for the reference: an English sentence. */
  readonly summary: string;
  readonly words: Readonly<Record<string, string>>;
  readonly build: (context: SectionContext) => readonly Block<Draft>[];
};

/** A heading of a template with what stands below it. `heading` is a message; `aliases` are other English and French headings for narratives of the same place. */
export type OutlineNode = {
  /** Speaking id, unique in the template. Narratives are found by it, by the heading's words or by its number. */
  readonly id: string;
  readonly heading: string;
  readonly aliases?: readonly string[];
  readonly sections: readonly SectionId[];
  readonly children?: readonly OutlineNode[];
  /** What stands before or after the numbered sections has no number. */
  readonly stands?: 'front' | 'back';
};
