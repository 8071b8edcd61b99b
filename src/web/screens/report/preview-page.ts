/** The whole report as a page, built in the browser by what the server builds it with. Loaded after the screen stands, since it is large. */

import type { Id } from '../../../core/base/id.ts';
import type { Finding } from '../../../core/checks/check.ts';
import type { Project } from '../../../core/project.ts';
import { buildDocument } from '../../../core/report/build/build-document.ts';
import { type Block, flatBlocks } from '../../../core/report/document.ts';
import type { Report } from '../../../core/report/report.ts';
import type { Template } from '../../../core/report/templates/template.ts';
import { bodyHtml } from '../../../formats/text/html/body-html.ts';
import { screenStyle } from '../../../formats/text/html/screen-style.ts';
import type { Direction } from '../../../i18n/direction.ts';
import type { LocaleTag } from '../../../i18n/locales/index.ts';
import { wordDocument } from '../../../i18n/word-document.ts';
import { templateOf } from './template-of.ts';
import type { RowsBySection } from './report-outline.ts';

/** What a preview is made of. `findings` are what an annex of them prints. */
export type Previewed = {
  readonly project: Project;
  readonly report: Report;
  readonly template: Template['id'];
  readonly locale: LocaleTag;
  readonly findings: readonly Finding[] | undefined;
  readonly annex: 'findings' | 'evidence' | undefined;
};

/** A report as markup, with which rows of the record stand in which section. */
export type PreviewPage = {
  readonly locale: LocaleTag;
  readonly direction: Direction;
  readonly body: string;
  readonly style: string;
  readonly rowsBySection: RowsBySection;
};

/** Builds the preview. */
export function previewPage({ project, report, template, locale, findings, annex }: Previewed): PreviewPage {
  const period = { from: report.from, to: report.to };
  const document = buildDocument({
    project,
    period,
    template: templateOf({ template }),
    ...(findings !== undefined && annex === 'findings' && { findings }),
    ...(annex === 'evidence' && { evidence: true as const }),
  });
  const worded = wordDocument(document, locale);
  return {
    locale,
    direction: worded.direction,
    body: bodyHtml(worded).markup,
    style: screenStyle,
    rowsBySection: rowsBySection(flatBlocks(document.blocks)),
  };
}

/** A section reaches from its heading of the outline to the next one; the headings within it have other ids. */
function rowsBySection(blocks: readonly Block<unknown>[]): RowsBySection {
  const all = new Map<string, Set<Id>>();
  let rows = new Set<Id>();
  for (const block of blocks) {
    if (block.kind === 'heading' && block.id.startsWith('sec-')) {
      rows = new Set();
      all.set(block.id, rows);
    }
    for (const row of rowsIn(block)) rows.add(row);
  }
  return all;
}

function rowsIn(block: Block<unknown>): readonly Id[] {
  if (block.kind === 'facts') return block.facts.flatMap(({ at }) => (at === undefined ? [] : [at.row]));
  if (block.kind !== 'table') return [];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ at }) => (at === undefined ? [] : [at.row])));
}
