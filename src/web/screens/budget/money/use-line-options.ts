import { wordsOf } from '../../../../core/base/text.ts';
import { useProject } from '../../../project/project-context.tsx';
import type { NamedOption } from '../../../row-table/readable-column.ts';
import { useReader } from '../../../say.tsx';
import { budgetTree } from '../budget-tree.ts';
import { budgetWords } from '../words.ts';

/** The headings and lines of the budget to choose from, in their order, by number and title. */
export function useLineOptions(): readonly NamedOption[] {
  const { say, pick } = useReader();
  const { record } = useProject();
  return budgetTree(record).map(({ line: { id, code, title } }) => ({
    value: id,
    words: [code, pick(title) || say(budgetWords.untitled)].filter(Boolean).join(' '),
    names: [...(code === undefined ? [] : [code]), ...wordsOf(title)],
  }));
}
