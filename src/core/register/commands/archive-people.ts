import { stateCommand } from './state-command.ts';

/** Takes people out of the lists. They count as before. */
export const archivePeople = stateCommand({
  name: 'archive-people',
  title: 'Take people out of the lists of the register',
  permission: 'register-people',
  state: 'archived',
});
