/** How much stands in a place on which load is put. */

import type { Sizes } from '../large-project.ts';

/** A project: the sizes of its record, and how many entries its journal has at least. */
export type ProjectSize = Sizes & { readonly entries: number };

/** A place: `projects` over all offices, the same number in each, with these sizes in turn. */
export type PlaceSize = {
  readonly offices: number;
  readonly projects: number;
  readonly sizes: readonly ProjectSize[];
  /** The size of the first project of the first office, where it is another. */
  readonly first?: ProjectSize;
};

const of = (indicators: number, periods: number): ProjectSize => ({
  items: indicators * 4,
  itemsPerPlan: 100,
  indicators,
  periods,
  entries: Math.ceil(indicators * periods * 2.1),
});

const large: ProjectSize = { ...of(500, 100), itemsPerPlan: 400, entries: 10_000 };

/** A project as a young office has many. */
const small: ProjectSize = { items: 10, itemsPerPlan: 10, indicators: 5, periods: 8, entries: 60 };

const smallProjects = (projects: number): PlaceSize => ({ offices: 20, projects, sizes: [small] });

/** The sizes by name. `full` is that of the promise: a million observations, two million entries, and one project with 50,000 observations. */
export const placeSizes: Readonly<Record<string, PlaceSize>> = {
  full: { offices: 20, projects: 200, sizes: [of(24, 100), of(48, 100), of(72, 100)], first: large },
  tenth: { offices: 20, projects: 20, sizes: [of(24, 100), of(48, 100), of(72, 100)], first: large },
  tiny: { offices: 2, projects: 10, sizes: [of(4, 24), of(8, 24)], first: of(20, 100) },
  'small-20': smallProjects(20),
  'small-200': smallProjects(200),
  'small-2000': smallProjects(2000),
  'small-20000': smallProjects(20_000),
};

/** The number of users who are active, over all offices. */
export const activeUsers = 50;
