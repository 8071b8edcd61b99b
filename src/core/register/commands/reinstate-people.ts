import { stateCommand } from './state-command.ts';

/** Takes back that people were archived, struck out or restricted. */
export const reinstatePeople = stateCommand({
  name: 'reinstate-people',
  title: 'Make people of the register active again',
  permission: 'register-people',
  state: 'active',
});
