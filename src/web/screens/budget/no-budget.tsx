import { Link } from '../../router.tsx';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { budgetWords } from './words.ts';

/** Where the budget of a record without one can come from. */
export function NoBudget() {
  const { say } = useReader();
  const { place } = useProject();
  return (
    <section className="card stack">
      <p>{say(budgetWords.empty)}</p>
      <p className="remark">{say(budgetWords.emptyWhy)}</p>
      <p>
        <Link className="button" href={addressOf(place, 'import')}>
          {say(budgetWords.toImport)}
        </Link>
      </p>
    </section>
  );
}
