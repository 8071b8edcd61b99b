import { registerCommandTitles } from '../command-titles.ts';
import { stateCommand } from './state-command.ts';

/** Takes back that people were archived, struck out or restricted. */
export const reinstatePeople = stateCommand({
  name: 'reinstate-people',
  title: registerCommandTitles['reinstate-people'],
  permission: 'register-people',
  state: 'active',
});
