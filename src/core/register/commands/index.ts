import { archivePeople } from './archive-people.ts';
import type { RegisterCommand } from './command.ts';
import { editParticipation } from './edit-participation.ts';
import { editPerson } from './edit-person.ts';
import { erasePerson } from './erase-person.ts';
import { mergePeople } from './merge-people.ts';
import { registerParticipants } from './register-participants.ts';
import { reinstatePeople } from './reinstate-people.ts';
import { restrictPeople } from './restrict-people.ts';
import { setAuditHold } from './set-audit-hold.ts';
import { unmergePerson } from './unmerge-person.ts';
import { voidPeople } from './void-people.ts';

/** The list of commands of the register, in order of their names. */
export const registerCommands: readonly RegisterCommand[] = [
  archivePeople,
  editParticipation,
  editPerson,
  erasePerson,
  mergePeople,
  registerParticipants,
  reinstatePeople,
  restrictPeople,
  setAuditHold,
  unmergePerson,
  voidPeople,
];
