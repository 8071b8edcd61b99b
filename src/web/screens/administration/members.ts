import type { listMembers, listPeople, setMember } from '../../../api/members.ts';
import type { AnswerOf, BodyOf } from '../../../api/contract.ts';

/** What somebody is given in a project. */
export type Grant = BodyOf<typeof setMember.takes>;

/** Somebody who has a part in the project, or could be given one. */
export type Person = {
  readonly user: string;
  readonly name: string;
  /** Whether he administers the office, and so every project. */
  readonly isAdministrator: boolean;
  readonly grant: Grant | undefined;
  readonly isIn: boolean;
};

/** Everybody of the office with what he was given, by name. */
export const membersOf = (
  people: AnswerOf<typeof listPeople.gives>['people'],
  members: AnswerOf<typeof listMembers.gives>['members'],
): readonly Person[] =>
  people
    .filter(({ role }) => role !== undefined)
    .map(({ user, name, role }) => {
      const member = members.find((one) => one.user === user);
      const grant: Grant | undefined = member && {
        role: member.role,
        ...(member.strands !== undefined && { strands: member.strands }),
      };
      const isAdministrator = role === 'administrator';
      return { user, name, isAdministrator, grant, isIn: isAdministrator || grant !== undefined };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
