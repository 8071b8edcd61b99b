/** Every message of the web application, for the locales to translate. */

import { countryWords } from '../i18n/country-words.ts';
import { monthWords } from '../i18n/month-words.ts';
import { officeRoleWords, permissionWords, roleWords } from '../i18n/role-words.ts';
import { recordWords } from './record-words/words.ts';
import { administrationWords } from './screens/administration/words.ts';
import { coordinationWords } from './screens/coordination/words.ts';
import { screenTitles } from './screens/screen-titles.ts';
import { actorWords } from './project/use-people.ts';
import { narrativeEditorWords, valueWords } from './narrative/words.ts';
import { moneyWords } from './screens/budget/money/words.ts';
import { budgetWords } from './screens/budget/words.ts';
import { rowWords } from './row-table/words.ts';
import {
  attendanceWords,
  leftoverWords,
  listFileWords,
  matchWords,
  sexWords,
} from './screens/events/attendance/words.ts';
import { peopleWords, personStateWords } from './screens/events/people/words.ts';
import { correctionWords } from './correction/words.ts';
import { eventsWords } from './screens/events/words.ts';
import { findingsWords } from './screens/findings/words.ts';
import { historyWords } from './screens/history/words.ts';
import { homeWords } from './screens/home/words.ts';
import { refusalWords } from './screens/import/refusal-words.ts';
import { tableHeadings } from './screens/import/table-headings.ts';
import { importWords } from './screens/import/words.ts';
import { formulaFormWords } from './screens/indicators/formula/words.ts';
import { indicatorsWords } from './screens/indicators/words.ts';
import { planWords } from './screens/plan/words.ts';
import { coachWords } from './screens/portfolio/coach-words.ts';
import { sampleWords } from './screens/portfolio/sample-words.ts';
import { portfolioWords } from './screens/portfolio/words.ts';
import { becauseWords, likenessWords, releaseWords } from './screens/release/words.ts';
import { reportWords } from './screens/report/words.ts';
import { resultsWords } from './screens/results/words.ts';
import { libraryWords } from './library/words.ts';
import { keyWords } from './shell/key-words.ts';
import { shellWords } from './shell/words.ts';
import { fieldWords } from './ui/field-kinds.ts';
import { uiWords } from './ui/words.ts';

const lists: readonly Readonly<Record<string, string>>[] = [
  screenTitles,
  keyWords,
  libraryWords,
  shellWords,
  uiWords,
  fieldWords,
  homeWords,
  findingsWords,
  portfolioWords,
  sampleWords,
  coachWords,
  planWords,
  coordinationWords,
  correctionWords,
  eventsWords,
  attendanceWords,
  peopleWords,
  personStateWords,
  sexWords,
  matchWords,
  leftoverWords,
  listFileWords,
  historyWords,
  actorWords,
  administrationWords,
  roleWords,
  officeRoleWords,
  permissionWords,
  indicatorsWords,
  formulaFormWords,
  budgetWords,
  moneyWords,
  rowWords,
  importWords,
  refusalWords,
  tableHeadings,
  resultsWords,
  reportWords,
  releaseWords,
  becauseWords,
  likenessWords,
  narrativeEditorWords,
  valueWords,
];

/** The messages, those of months and countries among them. */
export const webMessages: readonly string[] = [
  ...monthWords,
  ...Object.values(countryWords),
  ...recordWords,
  ...lists.flatMap((list) => Object.values(list)),
];
