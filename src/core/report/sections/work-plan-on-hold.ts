import { placeOf } from '../../checks/check.ts';
import type { Project, Rows } from '../../project.ts';
import { itemsInOrder } from '../../workplan/schedule.ts';
import type { Block, Cell, Line } from '../document.ts';
import { type Draft, gap, say, strong, text, value } from '../phrase.ts';
import { holdOfOpenItem } from './items/held-items.ts';
import { itemNotes, itemNoteWords } from './items/item-notes.ts';
import { planOfReport } from './items/plan-of-report.ts';
import type { Section, SectionContext } from './section.ts';
import { hasWords, linesCell } from './tables/cells.ts';
import { type ColumnOf, type Group, tableOf } from './tables/columns.ts';
import { groupUnder } from './tables/group-under.ts';
import { itemColumnWords, itemNumberColumn, itemTitleCell } from './tables/item-columns.ts';
import { strandGroups, strandGroupWords } from './tables/strand-groups.ts';

type Item = Rows['workPlanItems'];

const words = {
  ...itemNoteWords,
  ...itemColumnWords,
  ...strandGroupWords,
  caption: 'Work-plan items on hold',
  since: 'On hold since {since}',
  sinceUnknown: 'On hold; the record does not say since when.',
  agreedWith: 'Agreed with:',
  reason: 'Reason:',
  noReason: 'The reason is not recorded.',
} as const;

/** The items of the plan that rest, by hold, with its reason above them: donors look for them apart from what is planned. */
export const workPlanOnHold: Section = {
  id: 'work-plan-on-hold',
  summary: 'The items of the work plan that are on hold, by hold, with the reason above them.',
  words,
  build,
};

function build({ project, period, asOf }: SectionContext): readonly Block<Draft>[] {
  const found = planOfReport(project, period);
  if (found === undefined) return [];
  const items = itemsInOrder(project, found.plan);
  const groups = groupUnder(project.holds, items, (item) => holdOfOpenItem(project, item, asOf)?.id);
  return tableOf({
    id: 'tbl-work-plan-on-hold',
    caption: [say(words.caption)],
    columns,
    groups: groups.flatMap(({ heading, rows }) =>
      heading === undefined ? [] : groupsOfHold(project, heading, rows),
    ),
  });
}

/** The reason stands once, above the strands that rest for it. */
const groupsOfHold = (
  project: Project,
  hold: Rows['holds'],
  items: readonly Item[],
): readonly Group<Item>[] =>
  strandGroups(project, items, (item) => item.strand).map(({ bands = [], rows }, index) => ({
    bands: index === 0 ? [bandOf(hold), ...bands] : bands,
    rows,
  }));

function bandOf(hold: Rows['holds']): Cell<Draft> {
  const { since, agreedWith, reason } = hold;
  const start = since === undefined ? gap(words.sinceUnknown) : strong(say(words.since, { since }));
  const body: readonly Line<Draft>[] = hasWords(agreedWith)
    ? [[say(words.agreedWith), value(' '), text(agreedWith)]]
    : [];
  const why: Line<Draft> = hasWords(reason)
    ? [say(words.reason), value(' '), text(reason)]
    : [gap(words.noReason)];
  return linesCell([[start], ...body, why], placeOf('holds', hold));
}

const columns: readonly ColumnOf<Item>[] = [
  itemNumberColumn,
  {
    heading: words.item,
    share: 30,
    kind: 'text',
    cell: (item) => itemTitleCell(item, itemNotes(item, [])),
  },
];
