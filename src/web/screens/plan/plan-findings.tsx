import type { Rows } from '../../../core/project.ts';
import { useFindings } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import { Disclosure } from './disclosure.tsx';
import { planWords } from './words.ts';

/** What was found in the plan as a whole and in no item of it alone. */
export function PlanFindings({ plan }: { readonly plan: Rows['workPlans'] }) {
  const { say } = useReader();
  const { findings = [] } = useFindings() ?? {};
  const here = findings.filter(({ at: [first] }) => first?.table === 'workPlans' && first.row === plan.id);
  if (here.length === 0) return null;
  return (
    <Disclosure className="card no-print" summary={say(planWords.planFindings, { count: here.length })}>
      {() => here.map((finding) => <FindingNote key={finding.id} finding={finding} isHere />)}
    </Disclosure>
  );
}
