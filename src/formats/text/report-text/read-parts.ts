import { addMonths, monthOf } from '../../../core/base/month.ts';
import { readActivities } from './matrix/activities.ts';
import { readActivityMatrix } from './matrix/activity-matrix.ts';
import { readCoordination } from './coordination/coordination.ts';
import { type Costs, readCosts } from './matrix/costs.ts';
import { fold } from './words/fold.ts';
import { readLogframe } from './logframe/logframe.ts';
import { readNarrative } from './rows/narratives.ts';
import type { ReportTimes } from './logframe/observation-row.ts';
import { type Part, type Reading, emptyPart } from './rows/reading.ts';
import type { Section } from './page/sections.ts';
import { activitiesHeading, costsHeading } from './words/vocabulary.ts';
import { readWorkPlan } from './plan/work-plan.ts';

/** What was read of the sections of a document; `times` is what else of it says of time. */
export function readParts(
  reading: Reading,
  sections: readonly Section[],
  times: ReportTimes,
): { readonly parts: readonly Part[]; readonly costs: readonly Costs[] } {
  const costs: Costs[] = [];
  const parts = sections.flatMap((section, at): readonly Part[] => {
    if (section.kind === 'costs') {
      const read = costsOf(reading, section);
      costs.push(read);
      return withProse(reading, section, read);
    }
    return withProse(reading, section, tableOf(reading, { section, next: sections[at + 1], times }));
  });
  return { parts, costs };
}

/** What was read of a section's table, the prose under its heading, and the heading itself where anything was read under it. */
function withProse(reading: Reading, section: Section, table: Part): readonly Part[] {
  const prose = [...section.prose, ...proseOf(section, table)];
  const narrative = readNarrative(reading, { ...section, prose });
  const isProse = new Set(narrative.used);
  const own = { ...table, leftovers: table.leftovers.filter(({ line }) => !isProse.has(line)) };
  const isHeld = hasRows(narrative) || hasRows(table);
  return isHeld ? [narrative, own, { ...emptyPart, used: section.heading?.lines ?? [] }] : [narrative, own];
}

const hasRows = ({ rows }: Part): boolean => Object.values(rows).some((table) => table.length > 0);

/** Lines under a heading that are none of its table: all where there is no table after all, else those before it. */
function proseOf({ heading, kind, lines }: Section, table: Part): Section['lines'] {
  if (!heading || kind === 'prose' || kind === 'coordination') return [];
  if (!hasRows(table)) return lines;
  if (kind !== 'costs' && kind !== 'activities') return [];
  const used = new Set(table.used);
  const first = lines.findIndex(({ no }) => used.has(no));
  return lines.slice(0, first);
}

type Place = {
  readonly section: Section;
  readonly next: Section | undefined;
  readonly times: ReportTimes;
};

function tableOf(reading: Reading, { section, next, times }: Place): Part {
  const { kind, lines } = section;
  switch (kind) {
    case 'logframe':
      return readLogframe(reading, lines, times);
    case 'matrix':
      return readActivityMatrix(reading, [...headingLineOf(section), ...lines, ...strayLines(reading, next)]);
    case 'activities':
      return activitiesOf(reading, section);
    case 'work-plan':
      return readWorkPlan(reading, section, times.period && addMonths(monthOf(times.period.to), 1));
    case 'coordination':
      return readCoordination(reading, lines);
    default:
      return emptyPart;
  }
}

const bodyOf = ({ lines }: Section, heading: RegExp): Section['lines'] =>
  heading.test(fold(lines[0]?.text ?? '')) ? lines.slice(1) : lines;

const headingOf = (section: Section, heading: RegExp): readonly number[] =>
  bodyOf(section, heading).length < section.lines.length ? [section.lines[0]?.no ?? 0] : [];

/** A chapter's heading that is a heading of the matrix too, as a line of it. */
const headingLineOf = ({ heading }: Section): Section['lines'] =>
  heading ? [{ no: heading.lines[0] ?? 0, text: heading.title, startsPage: false }] : [];

/** Lines of the matrix that extraction printed below the heading of the activities, if that is no chapter's. */
const strayLines = (reading: Reading, next: Section | undefined): Section['lines'] =>
  next?.kind === 'activities' && !next.heading
    ? readActivities(reading, bodyOf(next, activitiesHeading)).before
    : [];

function activitiesOf(reading: Reading, section: Section): Part {
  const part = readActivities(reading, bodyOf(section, activitiesHeading));
  return { ...part, used: [...headingOf(section, activitiesHeading), ...part.used] };
}

function costsOf(reading: Reading, section: Section): Costs {
  const heading = [
    section.heading?.title,
    headingOf(section, costsHeading).length > 0 ? section.lines[0]?.text : undefined,
  ]
    .filter((title) => title !== undefined)
    .join(' ');
  const costs = readCosts(reading, bodyOf(section, costsHeading), heading);
  return { ...costs, used: [...headingOf(section, costsHeading), ...costs.used] };
}
