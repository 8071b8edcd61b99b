/** What a section writes, in English words: for tests that look at its blocks. */

import type { Finding } from '../src/core/checks/check.ts';
import type { Period } from '../src/core/base/period.ts';
import type { Project } from '../src/core/project.ts';
import { numberDocument } from '../src/core/report/build/number-document.ts';
import { reportOn } from '../src/core/report/build/report-on.ts';
import type { Block, Cell, Table } from '../src/core/report/document.ts';
import type { Section, SectionContext } from '../src/core/report/sections/section.ts';
import { contributionAgreement } from '../src/core/report/templates/contribution-agreement.ts';
import { day } from '../src/core/base/day.ts';
import type { LocaleTag } from '../src/i18n/locales/index.ts';
import type { Run, WordedDocument } from '../src/i18n/run.ts';
import { plainLine, wordDocument } from '../src/i18n/word-document.ts';

/** The year that the builders of core/testing.ts report on. */
export const firstYear: Period = { from: day('2021-04-01'), to: day('2022-03-31') };

/** What a section is written from, for a period of a record. */
export function contextOf(
  project: Project,
  period = firstYear,
  findings?: readonly Finding[],
): SectionContext {
  const report = reportOn(project, period);
  return {
    project,
    period,
    asOf: period.to,
    template: contributionAgreement,
    node: { id: 'section', heading: 'Section', sections: [] },
    number: '1',
    ...(report === undefined ? {} : { report }),
    ...(findings === undefined ? {} : { findings }),
  };
}

/** What writes blocks: a section, or something like one. */
type Written = Pick<Section, 'build'>;

/** The section as a document of its own. */
export const documentOf = (
  section: Written,
  context: SectionContext,
  locale: LocaleTag = 'en',
): WordedDocument =>
  wordDocument(
    {
      template: { id: 'test', version: '1' },
      on: context.period.to,
      furniture: { title: [], subtitle: [], facts: [], runningHead: [], pageOf: [] },
      ...numberDocument(section.build(context)),
    },
    locale,
  );

/** The blocks of a section in words; those on landscape pages among the others. */
export const blocksOf = (section: Written, context: SectionContext): readonly Block<Run>[] =>
  documentOf(section, context).blocks.flatMap((block) =>
    block.kind === 'landscape' ? block.blocks : [block],
  );

/** The tables of a section in words. */
export const tablesOf = (section: Written, context: SectionContext): readonly Table<Run>[] =>
  blocksOf(section, context).filter((block) => block.kind === 'table');

/** The sentences of a section that stand outside tables. */
export const sentencesOf = (section: Written, context: SectionContext): readonly string[] =>
  blocksOf(section, context).flatMap((block) => (block.kind === 'paragraph' ? [plainLine(block.line)] : []));

/** The facts of a section: "name: value / value". */
export const factsOf = (section: Written, context: SectionContext): readonly string[] =>
  blocksOf(section, context).flatMap((block) =>
    block.kind === 'facts'
      ? block.facts.map((fact) => `${plainLine(fact.name)}: ${fact.lines.map(plainLine).join(' / ')}`)
      : [],
  );

/** The rows of a table, a text each: cells separated by " | ", lines of a cell by " / ". */
export const rowsOf = (table: Table<Run> | undefined): readonly string[] =>
  (table?.rows ?? []).map((row) => row.cells.map(cellText).join(' | '));

/** The last header row of a table as one text. */
export const headerOf = (table: Table<Run> | undefined): string =>
  (table?.header.at(-1)?.cells ?? []).map(cellText).join(' | ');

/** The caption of a table. */
export const captionOf = (table: Table<Run> | undefined): string => plainLine(table?.caption ?? []);

/** The words of a cell. */
export const cellText = (cell: Cell<Run>): string =>
  cell.lines.map(plainLine).join(' / ').replaceAll('\u00A0', '');

/** The footnotes of a section in words, in order. */
export const footnotesOf = (section: Written, context: SectionContext): readonly string[] =>
  documentOf(section, context).footnotes.map(({ line }) => plainLine(line));

/** Whether a piece of the section is marked as missing. */
export const gapsOf = (section: Written, context: SectionContext): readonly string[] =>
  [...JSON.stringify(blocksOf(section, context)).matchAll(/"text":"([^"]*)"[^{}]*"isGap":true/g)].map(
    ([, words = '']) => words,
  );
