import { type Finding, type Place, type Severity, severities } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import type { Project } from '../../project.ts';
import type { Block, Cell, Line } from '../document.ts';
import { type Draft, say, value } from '../phrase.ts';
import type { Section, SectionContext } from './section.ts';
import { cell, linesCell } from './tables/cells.ts';
import { type ColumnOf, tableOf } from './tables/columns.ts';
import { placeWords, sayPlace } from './words/places.ts';
import { wordsOfAll } from './words/words-of-all.ts';

const words = {
  none: 'The checks found nothing.',
  caption: 'Open findings',
  check: 'Check',
  finding: 'Finding',
  where: 'Where',
  line: '(line {line})',
  more: '{count, plural, one {and # other place} other {and # other places}}',
} as const;

/** How many findings of a severity there are, as the name of their band. */
const bands = {
  error: '{count, plural, one {# error} other {# errors}}',
  warning: '{count, plural, one {# warning} other {# warnings}}',
  advice: '{count, plural, one {# piece of advice} other {# pieces of advice}}',
} as const satisfies Readonly<Record<Severity, string>>;

const messages: ReadonlyMap<string, string> = new Map(checks.map(({ id, message }) => [id, message]));

/** What the checks found and nobody has accepted, worst first. */
export const findingsAnnex: Section = {
  id: 'findings-annex',
  summary: 'What the checks found and nobody has accepted, with its place, by severity.',
  words: wordsOfAll(words, bands, placeWords, Object.fromEntries(messages)),
  build,
};

function build({ project, findings = [] }: SectionContext): readonly Block<Draft>[] {
  const table = tableOf({
    id: 'tbl-findings',
    caption: [say(words.caption)],
    columns: columnsFor(project),
    groups: severities.map((severity) => {
      const rows = findings.filter((finding) => finding.severity === severity);
      return { bands: [cell([say(bands[severity], { count: rows.length })])], rows };
    }),
  });
  return table.length > 0 ? table : [{ kind: 'paragraph', line: [say(words.none)] }];
}

const columnsFor = (project: Project): readonly ColumnOf<Finding>[] => [
  {
    heading: words.check,
    share: 4,
    kind: 'code',
    cell: ({ catalogue }) => cell([value(catalogue)]),
  },
  { heading: words.finding, share: 20, kind: 'text', cell: findingCell },
  { heading: words.where, share: 10, kind: 'text', cell: ({ at }) => placesCell(project, at) },
];

function findingCell({ check, params, at }: Finding): Cell<Draft> {
  const message = messages.get(check);
  return cell([message === undefined ? value(check) : say(message, params)], at[0]);
}

/** A finding may rest on many rows; the first ones lead to the others. */
const mostPlaces = 3;

function placesCell(project: Project, at: readonly Place[]): Cell<Draft> {
  const places = [...new Map(at.map((place) => [place.row, place])).values()];
  const more = places.length - mostPlaces;
  return linesCell([
    ...places.slice(0, mostPlaces).map((place) => lineOf(project, place)),
    ...(more > 0 ? [[say(words.more, { count: more })]] : []),
  ]);
}

const lineOf = (project: Project, place: Place): Line<Draft> => [
  ...sayPlace(project, place),
  ...(place.source === undefined ? [] : [value(' '), say(words.line, { line: place.source.line })]),
];
