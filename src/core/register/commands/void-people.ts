import { registerCommandTitles } from '../command-titles.ts';
import { stateCommand } from './state-command.ts';

/** Strikes people who should not have been entered: they count 0, and stay for whoever audits. The reason of the request says why. */
export const voidPeople = stateCommand({
  name: 'void-people',
  title: registerCommandTitles['void-people'],
  permission: 'register-people',
  needsReason: true,
  state: 'void',
});
