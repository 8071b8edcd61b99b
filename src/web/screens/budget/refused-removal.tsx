import { Problem } from '../../../core/problem.ts';
import { useReader } from '../../say.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';

/** Why something could not be done with a row; `inUse` says in words what else holds on to it. */
export function RefusedRemoval({ failed, inUse }: { readonly failed: unknown; readonly inUse: string }) {
  const { say } = useReader();
  if (!(failed instanceof Problem) || failed.code !== 'row-in-use') return <ProblemNote failed={failed} />;
  return (
    <p className="note" data-tone="error" role="alert">
      {say(inUse)}
    </p>
  );
}
