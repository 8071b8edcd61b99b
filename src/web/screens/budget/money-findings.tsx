import { useFindings, useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import { isOfNoRow } from './finding-places.ts';
import { budgetWords } from './words.ts';

/** What is found on money and belongs to no row above: costs, payments and rates, which stand on other tabs, and what is said of the project’s money as such. */
export function MoneyFindings() {
  const { say } = useReader();
  const { record } = useProject();
  const { findings = [] } = useFindings() ?? {};
  const here = findings.filter((finding) => isOfNoRow(record, finding));
  if (here.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="money-findings">
      <h2 id="money-findings">
        {say(budgetWords.openFindings)} ({here.length})
      </h2>
      {here.map((finding) => (
        <FindingNote key={finding.id} finding={finding} />
      ))}
    </section>
  );
}
