import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReportProject, inEveryLocale, reportProjects } from '../../../../test/report-projects.ts';
import { wordsOf } from '../../base/text.ts';
import { buildDocument } from '../build/build-document.ts';
import { reportOn } from '../build/report-on.ts';
import { type Block, flatBlocks } from '../document.ts';
import { narrativesOf, takesText } from '../narratives/place-narratives.ts';
import type { Numbered } from '../phrase.ts';
import { templates } from './index.ts';
import { numberNodes } from './number-nodes.ts';
import type { Template } from './template.ts';

const support = new Set(['heading-names', 'index', 'number-nodes', 'shared-parts', 'template']);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !support.has(name));

const compiled = templates.flatMap((template) =>
  reportProjects.flatMap((source) => [
    compile(`${template.id} of ${source.name}`, template, { ...source, findings: undefined }),
    compile(`${template.id} of ${source.name}, with findings`, template, source),
  ]),
);
const named = compiled.map((report) => [report.name, report] as const);

type Source = Omit<ReportProject, 'findings'> & { readonly findings: ReportProject['findings'] | undefined };

function compile(name: string, template: Template, source: Source) {
  const { project, period, findings } = source;
  const input = { project, period, template, ...(findings === undefined ? {} : { findings }) };
  return { name, source, input, document: buildDocument(input) };
}

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

describe('templates', () => {
  it('are every file of the folder', () => {
    expect(templates.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it.each(templates.map((template) => [template.id, template] as const))(
    '%s has headings that nobody can mistake for one another',
    (_, template) => {
      const nodes = numberNodes(template.outline).map(({ node }) => node);
      const found = nodes.filter(takesText);
      expect(repeated(nodes.map(({ id }) => id))).toEqual([]);
      // A heading goes before the other names of another (place-narratives.ts).
      expect(repeated(found.map(({ heading }) => heading.toLowerCase()))).toEqual([]);
      expect(
        repeated(found.flatMap(({ aliases = [] }) => aliases.map((name) => name.toLowerCase()))),
      ).toEqual([]);
    },
  );
});

describe('reports', () => {
  it.each(named)('%s is the same twice, and names each thing once', (_, { input, document }) => {
    const ids = flatBlocks(document.blocks).flatMap((block) => ('id' in block ? [block.id] : []));
    expect(repeated(ids)).toEqual([]);
    expect(buildDocument(input)).toEqual(document);
  });

  it.each(named)('%s goes down one level of heading at a time', (_, { document }) => {
    const levels = flatBlocks(document.blocks).flatMap((block) =>
      block.kind === 'heading' ? [block.level] : [],
    );
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it.each(named)('%s has words in every locale, and no empty heading or caption', (_, { document }) => {
    for (const worded of inEveryLocale(document)) {
      const lines = flatBlocks(worded.blocks).flatMap((block) => {
        if (block.kind === 'heading') return [block.text];
        return block.kind === 'table' && block.caption ? [block.caption] : [];
      });
      expect(lines.filter((line) => line.length === 0)).toEqual([]);
    }
  });

  it.each(named)('%s loses nothing that somebody wrote', (_, { source, document }) => {
    const written = narrativesOf(source.project, reportOn(source.project, source.period));
    const openings = written
      .flatMap(({ text }) => wordsOf(text))
      .map((words) => words.split(/[{\n]/, 1)[0]?.trim() ?? '');
    const printed = JSON.stringify(document.blocks);
    expect(openings.filter((opening) => !printed.includes(JSON.stringify(opening).slice(1, -1)))).toEqual([]);
  });
});

/** The headings of the texts for which a template has no place. */
function furtherHeadings(name: string): readonly string[] {
  const blocks = flatBlocks(compiled.find((report) => report.name === name)?.document.blocks ?? []);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'sec-further-text');
  if (start < 0) return [];
  const below = blocks.slice(start + 1);
  const end = below.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return below.slice(0, end).flatMap(wordsOfHeading);
}

const wordsOfHeading = (block: Block<Numbered>): readonly string[] =>
  block.kind === 'heading'
    ? block.text.flatMap((piece) => (piece.kind === 'message' ? [piece.message] : []))
    : [];

describe('the texts of the sample projects', () => {
  it('find their place in the template that they were written for', () => {
    expect(furtherHeadings('contribution-agreement of coastal-facility')).toEqual([]);
    expect(furtherHeadings('contribution-agreement of libmitaf')).toEqual([]);
  });

  it('find their place in the other, but for what it does not ask for', () => {
    expect(furtherHeadings('prag-annex-vi of libmitaf')).toEqual([]);
    expect(furtherHeadings('prag-annex-vi of coastal-facility')).toEqual(['Controls', 'Financial report']);
  });
});
