import { budgetCurrencyOf } from '../../core/budget/totals.ts';
import { useProject } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import type { FieldContext } from './field-kinds.ts';

/** How fields of the open project are read and shown to this reader. */
export function useFieldContext(): FieldContext {
  const { contentLanguage, tag } = useReader();
  const { record } = useProject();
  return { language: contentLanguage, currency: budgetCurrencyOf(record) ?? 'EUR', tag };
}
