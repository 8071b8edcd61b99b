import { stateCommand } from './state-command.ts';

/** Shows the names of people to nobody while they contest what is held of them (GDPR, art. 18). They count as before. */
export const restrictPeople = stateCommand({
  name: 'restrict-people',
  title: 'Show the names of people to nobody',
  permission: 'register-people',
  needsReason: true,
  state: 'restricted',
});
