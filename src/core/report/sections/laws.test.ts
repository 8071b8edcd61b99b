import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReportProject, reportProjects } from '../../../../test/report-projects.ts';
import { type Block, type Cell, type Table, type TableRow, flatBlocks } from '../document.ts';
import { reportOn } from '../build/report-on.ts';
import type { Draft } from '../phrase.ts';
import { templates } from '../templates/index.ts';
import { type PlacedNode, numberNodes } from '../templates/number-nodes.ts';
import type { Template } from '../templates/template.ts';
import { sections, sectionsById } from './index.ts';
import type { OutlineNode, Section, SectionContext } from './section.ts';

const support = new Set(['index', 'section', 'section-id']);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !support.has(name));

/** Everywhere that a section stands: in each template, for each record. Those that templates do not name stand at their end. */
const standing = reportProjects.flatMap((source) =>
  templates.flatMap((template) =>
    nodesOf(template).flatMap((placed) =>
      placed.node.sections.map((id) => ({
        section: sectionsById[id],
        source,
        context: contextOf(source, template, placed),
      })),
    ),
  ),
);

function nodesOf(template: Template): readonly PlacedNode[] {
  const last: OutlineNode = {
    id: 'last',
    heading: 'Last',
    sections: ['further-text', 'findings-annex', 'withheld-annex', 'evidence-annex'],
  };
  return numberNodes([...template.outline, last]);
}

function contextOf(
  { project, period, findings }: ReportProject,
  template: Template,
  { node, number }: PlacedNode,
): SectionContext {
  const report = reportOn(project, period);
  return {
    project,
    period,
    asOf: period.to,
    findings,
    publicVersion: { withheld: [{ ground: '4(2)', passages: 1, rows: 0 }], hiddenCounts: 1 },
    template,
    node,
    ...(number === undefined ? {} : { number }),
    ...(report === undefined ? {} : { report }),
  };
}

describe('sections', () => {
  it('are every file of the folder, in order of their ids', () => {
    expect(sections.map(({ id }) => id)).toEqual(files.toSorted());
  });

  it('stand in a template, each', () => {
    const used = new Set(standing.map(({ section }) => section));
    expect(sections.filter((section) => !used.has(section))).toEqual([]);
  });

  it.each(sections.map((section) => [section.id, section] as const))(
    '%s obeys the laws of sections',
    (_, section) => {
      expect(section.summary).toMatch(/^[A-Z].{19,}\.$/s);
      for (const { source, context } of standing.filter((one) => one.section === section)) {
        const blocks = section.build(context);
        expect(section.build(context)).toEqual(blocks);
        expect(complaintsAbout(section, blocks, source)).toEqual([]);
      }
    },
  );
});

/** What is wrong with the blocks of a section, as sentences. */
function complaintsAbout(
  section: Section,
  blocks: readonly Block<Draft>[],
  { name, project }: ReportProject,
): readonly string[] {
  const words = new Set(Object.values(section.words));
  const flat = flatBlocks(blocks);
  const tables = flat.filter((block) => block.kind === 'table');
  const complaints = [
    ...messagesIn(blocks)
      .filter((message) => !words.has(message))
      .map((message) => `“${message}” is not in its words`),
    ...flat
      .filter((block) => block.kind === 'heading' && block.level === 1)
      .map(() => 'it writes a heading of level 1'),
    ...tables.flatMap(complaintsAboutTable),
    ...placesIn(blocks)
      .filter(({ table, row }) => !project[table].some(({ id }) => id === row))
      .map(({ table, row }) => `a value points to ${row}, which ${table} does not have`),
  ];
  return [...new Set(complaints)].map((complaint) => `${name}: ${complaint}`);
}

function complaintsAboutTable(table: Table<Draft>): readonly string[] {
  return [
    ...(table.caption !== undefined && table.header.length === 0 ? ['it has a caption and no header'] : []),
    ...(table.columns.some(({ share }) => !(share > 0)) ? ['a column has no width'] : []),
    ...gridComplaints(table.header, table.columns.length),
    ...gridComplaints(table.rows, table.columns.length),
  ].map((complaint) => `${table.id}: ${complaint}`);
}

/** Each row covers the columns exactly, with the cells that reach down into it; no cell reaches below the last row. */
function gridComplaints(rows: readonly TableRow<Draft>[], columns: number): readonly string[] {
  const complaints: string[] = [];
  let reaching: readonly Cell<Draft>[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = [...reaching, ...row.cells];
    const covered = cells.reduce((sum, cell) => sum + (cell.columns ?? 1), 0);
    if (covered !== columns) complaints.push(`row ${index + 1} covers ${covered} of ${columns} columns`);
    reaching = cells
      .filter(({ rows: height = 1 }) => height > 1)
      .map((cell) => ({ ...cell, rows: (cell.rows ?? 1) - 1 }));
  }
  return reaching.length === 0 ? complaints : [...complaints, 'a cell reaches below the last row'];
}

/** The values of all properties of a name, wherever they stand in a value. */
function propertiesNamed(name: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([key, inner]) => [
    ...(key === name ? [inner] : []),
    ...propertiesNamed(name, inner),
  ]);
}

const messagesIn = (blocks: readonly Block<Draft>[]): readonly string[] =>
  propertiesNamed('message', blocks).filter((message) => typeof message === 'string');

const placesIn = (blocks: readonly Block<Draft>[]) =>
  propertiesNamed('at', blocks) as readonly NonNullable<Cell<Draft>['at']>[];
