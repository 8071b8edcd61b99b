import { inPrintedOrder } from '../../../../core/base/printed-order.ts';
import { wordsOf } from '../../../../core/base/text.ts';
import { findRow } from '../../../../core/indexes.ts';
import { useProject } from '../../../project/project-context.tsx';
import type { NamedOption } from '../../../row-table/readable-column.ts';
import { useReader } from '../../../say.tsx';
import { budgetWords } from '../words.ts';

/** The sources of funding to choose from, by the names of their organisations. */
export function useSourceOptions(): readonly NamedOption[] {
  const { say, pick } = useReader();
  const { record } = useProject();
  return inPrintedOrder(record.fundingSources).map(({ id, organisation }) => {
    const { name, acronym } = findRow(record, 'organisations', organisation) ?? {};
    return {
      value: id,
      words: pick(name) || say(budgetWords.unknown),
      names: [...wordsOf(name), ...(acronym === undefined ? [] : [acronym])],
    };
  });
}
