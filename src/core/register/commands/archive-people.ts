import { registerCommandTitles } from '../command-titles.ts';
import { stateCommand } from './state-command.ts';

/** Takes people out of the lists. They count as before. */
export const archivePeople = stateCommand({
  name: 'archive-people',
  title: registerCommandTitles['archive-people'],
  permission: 'register-people',
  state: 'archived',
});
