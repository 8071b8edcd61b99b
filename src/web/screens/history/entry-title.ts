import { registerCommandTitles } from '../../../core/register/command-titles.ts';
import { historyWords } from './words.ts';

/** What is done on the server alone, and cannot be taken back: reports that leave the house, and names that were given out. */
const onServer: Readonly<Record<string, string>> = {
  'submit-report': historyWords.submitReport,
  'release-report': historyWords.releaseReport,
  'show-names': historyWords.showNames,
  'export-person': historyWords.exportPerson,
  ...registerCommandTitles,
};

/** What a command did that only the server does, as an English message; `undefined` for all others. */
export const serverTitleOf = (command: string): string | undefined => onServer[command];
