import type { Id } from '../../../base/id.ts';
import { placeOf } from '../../../checks/check.ts';
import { type Participations, participationsOf } from '../../../evidence/participations.ts';
import { findRow } from '../../../indexes.ts';
import type { Project, Rows } from '../../../project.ts';
import type { Block, Cell, Line, TableRow } from '../../document.ts';
import { type Draft, gap, say, text, value } from '../../phrase.ts';
import { cell, hasWords, named, notesOf } from '../tables/cells.ts';
import { type ColumnOf, type Group, tableOf } from '../tables/columns.ts';
import { groupUnder } from '../tables/group-under.ts';
import { inPrintedOrder } from '../../../base/printed-order.ts';
import { strandGroups, strandGroupWords } from '../tables/strand-groups.ts';
import { eventTypeWords } from '../words/event-types.ts';
import { modeWords, placeAndMode } from '../words/modes.ts';
import { sayDays, spanWords } from '../words/spans.ts';

type Event = Rows['events'];

/** The words of the table of events. */
export const eventsTableWords = {
  ...eventTypeWords,
  ...modeWords,
  ...spanWords,
  ...strandGroupWords,
  caption: 'Events of the period',
  date: 'Date',
  event: 'Event',
  type: 'Type',
  place: 'Place',
  women: 'Women',
  men: 'Men',
  participants: 'All|participants',
  notCounted: 'not counted',
  total: 'Total',
  outsideThePlan: 'Outside the work plan',
  eachTime: 'Persons who came to several events are counted each time.',
} as const;

const words = eventsTableWords;

/** Events with their participants, under the strands - without strands, the activities - that they belong to. No block where there are none. */
export function eventsTable(project: Project, events: readonly Event[]): readonly Block<Draft>[] {
  const all = participationsOf(events);
  return tableOf({
    id: 'tbl-events',
    caption: [say(words.caption)],
    columns: columnsFor(project),
    groups: groupsOf(project, events),
    // Where nobody was counted, or no count is shown, a sum would say that nobody came.
    totals: (columns) => (all === undefined ? [] : [totalRow(columns, all)]),
    remarks: all !== undefined && events.length > 1 ? [[say(words.eachTime)]] : [],
  });
}

function groupsOf(project: Project, events: readonly Event[]): readonly Group<Event>[] {
  const itemOf = (event: Event) => findRow(project, 'workPlanItems', event.items?.[0]);
  const strandOf = (event: Event): Id | undefined => itemOf(event)?.strand;
  if (events.some((event) => findRow(project, 'strands', strandOf(event)) !== undefined))
    return strandGroups(project, events, strandOf);
  const groups = groupUnder(
    inPrintedOrder(project.activities),
    events,
    (event) => itemOf(event)?.activities?.[0],
  );
  if (groups.every(({ heading }) => heading === undefined)) return groups;
  return groups.map(({ heading, rows }) => ({ bands: [bandOf(heading)], rows }));
}

const bandOf = (activity: Rows['activities'] | undefined): Cell<Draft> =>
  activity === undefined
    ? cell([say(words.outsideThePlan)])
    : cell(named(activity), placeOf('activities', activity, 'title'));

const columnsFor = (project: Project): readonly ColumnOf<Event>[] => [
  {
    heading: words.date,
    share: 6.5,
    kind: 'text',
    cell: (event) => cell([sayDays(event.from, event.to)], placeOf('events', event, 'from')),
  },
  {
    heading: words.event,
    share: 11,
    kind: 'text',
    cell: (event) => cell(titleOf(project, event), placeOf('events', event, 'title')),
  },
  {
    heading: words.type,
    share: 5,
    kind: 'text',
    cell: (event) => cell([say(words[event.type])], placeOf('events', event, 'type')),
  },
  { heading: words.place, share: 6, kind: 'text', cell: placeCell },
  { heading: words.women, share: 3, kind: 'figures', cell: (event) => sexCell(event, 'women') },
  { heading: words.men, share: 3, kind: 'figures', cell: (event) => sexCell(event, 'men') },
  { heading: words.participants, share: 3, kind: 'figures', cell: totalCell },
];

/** An event's own title, else that of the item it delivers, else its type. */
function titleOf(project: Project, event: Event): Line<Draft> {
  const item = findRow(project, 'workPlanItems', event.items?.[0]);
  const title = [event.title, item?.title].find(hasWords);
  return [title === undefined ? say(words[event.type]) : text(title), ...notesOf(event)];
}

function placeCell(event: Event): Cell<Draft> | undefined {
  const where = placeAndMode(event);
  return where && cell([where], placeOf('events', event, 'place'));
}

/** Empty where the sex of nobody was noted: zero would say that none came. */
function sexCell(event: Event, sex: 'women' | 'men'): Cell<Draft> | undefined {
  const counted = participationsOf([event]);
  if (counted === undefined || (counted.women + counted.men === 0 && counted.total > 0)) return undefined;
  return cell([value(counted[sex])], placeOf('events', event, 'counts'));
}

function totalCell(event: Event): Cell<Draft> {
  const counted = participationsOf([event]);
  const piece = counted === undefined ? gap(words.notCounted) : value(counted.total);
  return cell([piece], placeOf('events', event, 'counts'));
}

/** The sums stand under the columns of figures that are printed, the word before them. */
function totalRow(columns: readonly ColumnOf<Event>[], all: Participations): TableRow<Draft> {
  const sums: Readonly<Record<string, number>> = {
    [words.women]: all.women,
    [words.men]: all.men,
    [words.participants]: all.total,
  };
  const figures = columns.flatMap(({ heading }) => sums[heading] ?? []);
  const name = {
    ...cell([say(words.total)]),
    columns: columns.length - figures.length,
    isHeader: true,
  };
  return {
    kind: 'total',
    cells: [name, ...figures.map((sum) => cell([value(sum)]))],
  };
}
