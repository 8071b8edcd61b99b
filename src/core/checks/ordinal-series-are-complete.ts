import { findRow } from '../indexes.ts';
import type { Project, Rows } from '../project.ts';
import { itemsInOrder } from '../workplan/schedule.ts';
import { type Ordinal, itemTitles } from '../workplan/titles.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** A strand whose titles count - Workshop 2, 3, 4 - counts from 1 and without gap. */
export const ordinalSeriesAreComplete: Check = {
  id: 'ordinal-series-are-complete',
  catalogue: 'AC-06',
  severity: 'warning',
  rule: 'Good practice: a series that a strand counts in its titles starts at 1 and has no gap.',
  message:
    'Strand {strand} has {present} but not {missing}{elsewhere, plural, =0 {} other {; in another strand, item {elsewhere} has that name}}.',
  find,
};

type Member = { readonly item: Rows['workPlanItems']; readonly ordinal: Ordinal };

function find(project: Project): readonly Found[] {
  return project.workPlans.flatMap((plan) => {
    const series = seriesOf(membersOf(project, plan));
    return [...series.values()].flatMap((members) => findInSeries(project, members, [...series.values()]));
  });
}

function membersOf(project: Project, plan: Rows['workPlans']): readonly Member[] {
  const titles = itemTitles(project);
  return itemsInOrder(project, plan).flatMap((item) => {
    const ordinal = titles.get(item)?.ordinal;
    return ordinal === undefined ? [] : [{ item, ordinal }];
  });
}

function seriesOf(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const series = new Map<string, Member[]>();
  for (const member of members) {
    const key = `${member.item.strand ?? ''} ${member.ordinal.word}`;
    const known = series.get(key);
    if (known) known.push(member);
    else series.set(key, [member]);
  }
  return series;
}

function findInSeries(
  project: Project,
  members: readonly Member[],
  all: readonly (readonly Member[])[],
): readonly Found[] {
  const [first] = members;
  const missing = missingOf(members.map(({ ordinal }) => ordinal.number));
  if (members.length < 2 || missing.length === 0 || first === undefined) return [];
  const strand = findRow(project, 'strands', first.item.strand);
  const strays = all
    .filter((other) => other.length === 1)
    .flat()
    .filter(
      ({ item, ordinal }) =>
        item.strand !== first.item.strand &&
        ordinal.word === first.ordinal.word &&
        missing.includes(ordinal.number),
    );
  return [
    {
      at: [...members, ...strays].map(({ item }) => placeOf('workPlanItems', item, 'title')),
      params: {
        strand: strand ? nameOf(strand) : '–',
        present: members.map(({ ordinal }) => `${ordinal.printed} ${ordinal.number}`),
        missing: missing.map((number) => `${first.ordinal.printed} ${number}`),
        elsewhere: strays.map(({ item }) => nameOf(item)),
      },
    },
  ];
}

function missingOf(numbers: readonly number[]): readonly number[] {
  const used = new Set(numbers);
  const all = Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1);
  const missing = all.filter((number) => !used.has(number));
  return missing.length <= used.size ? missing : [];
}
