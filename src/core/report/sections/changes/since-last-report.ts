import type { Period } from '../../../base/period.ts';
import type { Project } from '../../../project.ts';
import type { Block } from '../../document.ts';
import type { Draft } from '../../phrase.ts';
import { wordsOfAll } from '../words/words-of-all.ts';
import { changedHoldsTable, changedHoldsWords } from './changed-holds-table.ts';
import { changedValuesTable, changedValuesWords } from './changed-values-table.ts';
import { changesInFigures, changesInFiguresWords } from './changes-in-figures.ts';
import { correctionsTable, correctionsWords } from './corrections-table.ts';

/** The words of what has changed in what is reported. */
export const sinceLastReportWords = wordsOfAll(
  changedValuesWords,
  correctionsWords,
  changedHoldsWords,
  changesInFiguresWords,
);

/** What has changed in what is reported: values to date, corrections of earlier reports, holds that began or ended; holds, participations and spending in figures. */
export const sinceLastReport = (project: Project, period: Period): readonly Block<Draft>[] => [
  ...changedValuesTable(project, period),
  ...correctionsTable(project, period),
  ...changedHoldsTable(project, period),
  ...changesInFigures(project, period),
];
