/** The slots into which those whom a formula counts fall: all of them, each category of each dimension, and whoever is in any category of one. */

import { whileEqual } from '../../indexes.ts';
import { traitsOfCategories } from '../../evidence/traits-of-category.ts';
import { type Traits, hasTraits } from '../../evidence/traits.ts';
import type { Project } from '../../project.ts';
import type { Cell, Indicator } from '../indicator.ts';

/** A slot takes whoever has one of these traits. */
export type Slot = { readonly key: string; readonly wants: readonly Traits[] };

/** A category of a dimension: its slot, and whether its words say whom it takes. */
export type CategorySlot = { readonly of: Cell['of']; readonly slot: number; readonly isRead: boolean };

/** A dimension with its categories; `any` is the slot of whoever is in one of them. */
export type DimensionSlots = {
  readonly name: string;
  readonly any: number;
  readonly categories: readonly CategorySlot[];
};

/** All slots of an indicator; the first is everybody. */
export type Slots = { readonly all: readonly Slot[]; readonly dimensions: readonly DimensionSlots[] };

/** The slots of an indicator. */
export const slotsOf = whileEqual(makeSlots);

function makeSlots(project: Project, { dimensions = [] }: Indicator): Slots {
  const all: Slot[] = [{ key: '', wants: [{}] }];
  const add = (key: string, wants: readonly Traits[]): number => all.push({ key, wants }) - 1;
  return {
    dimensions: dimensions.map((dimension) => {
      const { name, categories } = dimension;
      const traits = traitsOfCategories(project, dimension);
      return {
        name,
        any: add(
          name,
          traits.filter((one) => one !== undefined),
        ),
        categories: categories.map((category, nth) => {
          const wants = traits[nth];
          const slot = add(keyOfCategory(name, category), wants === undefined ? [] : [wants]);
          return { of: { [name]: category }, slot, isRead: wants !== undefined };
        }),
      };
    }),
    all,
  };
}

/** The key of the slot of a category. */
export const keyOfCategory = (dimension: string, category: string): string => `${dimension}: ${category}`;

/** The slots, by their places, into which somebody falls. */
export const slotsFor = ({ all }: Slots, traits: Traits): readonly number[] =>
  all.flatMap(({ wants }, place) => (wants.some((wanted) => hasTraits(traits, wanted)) ? [place] : []));
