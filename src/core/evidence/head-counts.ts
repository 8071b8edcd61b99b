/** People who were counted at an event without a list of who they were. */

import { isSure } from '../base/is-sure.ts';
import type { Project, Rows } from '../project.ts';
import { traitsOfCategories } from './traits-of-category.ts';
import { type Traits, joinTraits, traitsOfEvent } from './traits.ts';

type Event = Rows['events'];
type Count = NonNullable<Event['counts']>[number];

/** So many heads with the same traits; `of` are the categories under which they were counted. */
export type HeadCount = { readonly of: Count['of']; readonly traits: Traits; readonly count: number };

/** The heads counted at an event, each once; none where nobody was counted, or the count was read as a guess. */
export const headCountsOf = (project: Project, event: Event): readonly HeadCount[] =>
  isSure(event) ? correctedHeadsOf(project, event, event.counts ?? []) : [];

/** The heads that a correction adds to those of an event or takes from them: under a category that stands there too, they have the same traits. */
export function correctedHeadsOf(
  project: Project,
  event: Event,
  counts: readonly Count[],
): readonly HeadCount[] {
  const all = [...(event.counts ?? []), ...counts];
  const dimensions = [...new Set(all.flatMap(({ of }) => Object.keys(of)))];
  const traitsBy = new Map(dimensions.map((name) => [name, traitsByCategory(project, name, all)]));
  return counts.map(({ of, count }) => {
    const traits = Object.entries(of).map(([name, category]) => traitsBy.get(name)?.get(category));
    return { of, count, traits: joinTraits([...traits, traitsOfEvent(event)]) };
  });
}

function traitsByCategory(
  project: Project,
  name: string,
  counts: readonly Count[],
): ReadonlyMap<string, Traits | undefined> {
  const categories = [...new Set(counts.flatMap(({ of }) => of[name] ?? []))];
  const traits = traitsOfCategories(project, { name, categories });
  return new Map(categories.map((category, nth) => [category, traits[nth]]));
}
