import { registerCommandTitles } from '../command-titles.ts';
import { stateCommand } from './state-command.ts';

/** Shows the names of people to nobody while they contest what is held of them (GDPR, art. 18). They count as before. */
export const restrictPeople = stateCommand({
  name: 'restrict-people',
  title: registerCommandTitles['restrict-people'],
  permission: 'register-people',
  needsReason: true,
  state: 'restricted',
});
