/** What can be done about a person of the register: an open set of equal small objects. */

import type { Permission } from '../../../../core/permissions.ts';
import type { Person } from '../../../../core/register/person.ts';
import { peopleWords as words } from './words.ts';

/** Something that can be done: what it is called and means, to whom, and the command with its input. `into` is another person, where it takes one. */
export type Deed = {
  readonly command: string;
  readonly title: string;
  readonly means: string;
  readonly permission: Permission;
  readonly needsReason?: true;
  readonly takesOther?: true;
  readonly isOffered: (person: Person) => boolean;
  readonly inputFor: (person: Person, into: string) => object;
};

const isIn =
  (...states: readonly Person['state'][]) =>
  ({ state, mergedInto }: Person): boolean =>
    states.includes(state) && mergedInto === undefined;
const allOf = ({ id }: Person): object => ({ people: [id] });

/** The list, in the order in which they are offered. */
export const deeds: readonly Deed[] = [
  {
    command: 'merge-people',
    title: words.merge,
    means: words.mergeMeans,
    permission: 'register-people',
    takesOther: true,
    isOffered: isIn('active', 'archived'),
    inputFor: ({ id }, into) => ({ person: id, into }),
  },
  {
    command: 'unmerge-person',
    title: words.unmerge,
    means: words.unmergeMeans,
    permission: 'register-people',
    isOffered: ({ mergedInto }) => mergedInto !== undefined,
    inputFor: ({ id }) => ({ person: id }),
  },
  {
    command: 'archive-people',
    title: words.archive,
    means: words.archiveMeans,
    permission: 'register-people',
    isOffered: isIn('active'),
    inputFor: allOf,
  },
  {
    command: 'void-people',
    title: words.void,
    means: words.voidMeans,
    permission: 'register-people',
    needsReason: true,
    isOffered: isIn('active', 'archived'),
    inputFor: allOf,
  },
  {
    command: 'restrict-people',
    title: words.restrict,
    means: words.restrictMeans,
    permission: 'register-people',
    needsReason: true,
    isOffered: isIn('active', 'archived'),
    inputFor: allOf,
  },
  {
    command: 'reinstate-people',
    title: words.reinstate,
    means: words.reinstateMeans,
    permission: 'register-people',
    isOffered: isIn('archived', 'void', 'restricted'),
    inputFor: allOf,
  },
  {
    command: 'erase-person',
    title: words.erase,
    means: words.eraseMeans,
    permission: 'erase-people',
    needsReason: true,
    isOffered: isIn('active', 'archived', 'void', 'restricted'),
    inputFor: ({ id }) => ({ person: id }),
  },
];
