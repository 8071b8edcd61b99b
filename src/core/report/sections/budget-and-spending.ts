import { budgetCurrencyOf } from '../../budget/totals.ts';
import type { Block } from '../document.ts';
import type { Draft } from '../phrase.ts';
import { say } from '../phrase.ts';
import { budgetTable, budgetTableWords } from './budget/budget-table.ts';
import { instalmentsTable, instalmentsTableWords } from './budget/instalments-table.ts';
import type { Section, SectionContext } from './section.ts';
import { wordsOfAll } from './words/words-of-all.ts';

const words = { none: 'No budget is recorded.' } as const;

/** The budget by heading with what was spent of it, and the payments received. Amounts are those of the record, also where they do not add up. */
export const budgetAndSpending: Section = {
  id: 'budget-and-spending',
  summary: 'Budget by heading with spending in the period and to date, the total, and payments received.',
  words: wordsOfAll(words, budgetTableWords, instalmentsTableWords),
  build,
};

function build({ project, period }: SectionContext): readonly Block<Draft>[] {
  const currency = budgetCurrencyOf(project);
  const isEmpty = currency === undefined || project.budgetLines.length === 0;
  return [
    ...(isEmpty
      ? [{ kind: 'paragraph' as const, line: [say(words.none)] }]
      : budgetTable({ project, period, currency })),
    ...instalmentsTable(project, period.to),
  ];
}
