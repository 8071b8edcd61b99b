import type { Id } from '../../../core/base/id.ts';
import type { Rows } from '../../../core/project.ts';
import { newId } from '../../new-id.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import { useRun } from '../../ui/use-run.ts';
import { newLine } from './budget-tree.ts';

/** Adds a heading, or a line below one, and puts the cursor into its title. */
export function useAdd() {
  const { record, can } = useProject();
  const { run, problem } = useRun();
  const add = (heading?: Rows['budgetLines']): void => {
    const row = newLine(record, newId('bud'), heading);
    if (run({ command: 'create-row', input: { table: 'budgetLines', row } })) focusOn(row.id);
  };
  return { add, problem, mayAdd: mayWrite(can, 'budgetLines') };
}

/** The row is on the page once React has drawn it. */
function focusOn(row: Id): void {
  requestAnimationFrame(() => document.getElementById(`at-${row}-title`)?.querySelector('textarea')?.focus());
}
