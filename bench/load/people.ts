/** Offices and users of a place, and what each user is granted. All of it follows from the size, so that filling and load agree without a list. */

import type { Id } from '../../src/core/base/id.ts';
import type { OfficeRole } from '../../src/core/journal/office-entry.ts';
import type { Role } from '../../src/core/permissions.ts';
import { idAt, indexesTo } from '../titles.ts';
import { activeUsers, type PlaceSize, type ProjectSize } from './sizes.ts';

/** A user of one office, as he signs in. Members have a role in some projects of it. */
export type Person = {
  readonly id: Id;
  readonly email: string;
  readonly name: string;
  readonly office: string;
  readonly officeRole: OfficeRole;
  readonly grants: readonly { readonly project: Id; readonly role: Role }[];
};

/** A project that is to be there. */
export type WantedProject = { readonly id: Id; readonly title: string; readonly size: ProjectSize };

/** An office with its projects and its users. */
export type WantedOffice = {
  readonly id: string;
  readonly name: string;
  readonly projects: readonly WantedProject[];
  readonly people: readonly Person[];
};

/** The password of every user here. */
export const password = 'nobody works behind these 50 desks';

/** Nobody works in more projects than this, but administrators of an office, who have them all. */
const mostGrants = 20;

/** The offices of a size. */
export const officesOf = (size: PlaceSize): readonly WantedOffice[] =>
  indexesTo(size.offices).map((nth) => {
    const id = `00000000-0000-4000-8000-${String(nth + 1).padStart(12, '0')}`;
    const projects = projectsOf(size, nth);
    return { id, name: `Office ${nth + 1}`, projects, people: peopleOf(size, nth, { id, projects }) };
  });

/** Project `n` over all offices is one of office `n` modulo their number. */
function projectsOf(size: PlaceSize, office: number): readonly WantedProject[] {
  const own = indexesTo(size.projects).filter((nth) => nth % size.offices === office);
  return own.map((nth) => ({
    id: idAt('prj', nth),
    title: `Programme ${nth + 1}`,
    size: sizeOf(size, nth),
  }));
}

function sizeOf({ sizes, first }: PlaceSize, nth: number): ProjectSize {
  const size = nth === 0 && first ? first : sizes[nth % sizes.length];
  if (size === undefined) throw new RangeError('a place without sizes of projects');
  return size;
}

/** The first of an office administers it; of the others each second one is a coordinator, and the rest monitoring officers. */
function peopleOf(
  size: PlaceSize,
  office: number,
  { id, projects }: Pick<WantedOffice, 'id' | 'projects'>,
): readonly Person[] {
  const own = indexesTo(activeUsers).filter((nth) => nth % size.offices === office);
  return own.map((nth, inOffice) => ({
    id: idAt('usr', nth),
    email: `user-${nth + 1}@office-${office + 1}.example`,
    name: `User ${nth + 1}`,
    office: id,
    officeRole: inOffice === 0 ? 'administrator' : 'member',
    grants:
      inOffice === 0
        ? []
        : projects.slice(0, mostGrants).map(({ id: project }) => ({
            project,
            role: inOffice % 2 === 1 ? 'coordinator' : 'monitoring-officer',
          })),
  }));
}
