import { listMembers, listPeople, removeMember, setMember } from '../../api/members.ts';
import { type Handler, handle } from '../handler.ts';

/** What answers the contracts about members of a project. */
export const memberHandlers: readonly Handler[] = [
  handle(listMembers, async ({ sender, params }, { workspace }) => {
    const members = await workspace.projects.listMembers(sender, params);
    return {
      json: {
        members: members.map(({ user, role, strands }) => ({
          user,
          role,
          ...(strands !== undefined && { strands }),
        })),
      },
    };
  }),
  handle(listPeople, async ({ sender, params }, { workspace }) => ({
    json: { people: await workspace.projects.listPeople(sender, params) },
  })),
  handle(setMember, async ({ sender, params: { user, ...place }, body }, { workspace }) => {
    await workspace.projects.setMember(sender, place, { user, grant: body });
    return {};
  }),
  handle(removeMember, async ({ sender, params: { user, ...place } }, { workspace }) => {
    await workspace.projects.setMember(sender, place, { user, grant: undefined });
    return {};
  }),
];
