import type { Id } from '../../../core/base/id.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useSession } from '../../session/session.tsx';
import { today } from '../../today.ts';
import { useRun } from '../../ui/use-run.ts';
import { type Withholding, redactionsOf } from './redactions.ts';

/** Withholds, reviews and shows again: each is one change of the record. */
export function useWithholding() {
  const { user } = useSession();
  const { can } = useProject();
  const { run, problem } = useRun();
  return {
    problem,
    mayWrite: can('write-record'),
    me: user.user,
    withhold: (all: readonly Withholding[]): boolean => {
      const rows = redactionsOf(all, { author: user.user, on: today(), newId });
      const create = rows.map((row) => ({ table: 'redactions', row }));
      return run({ command: 'write-rows', input: { create, edit: [] } });
    },
    review: (id: Id): boolean =>
      run({ command: 'edit-row', input: { table: 'redactions', id, set: { reviewer: user.user } } }),
    show: (id: Id): boolean => run({ command: 'remove-row', input: { table: 'redactions', id } }),
  };
}
