import { conversionOf } from '../../../../core/budget/conversion.ts';
import type { Rows } from '../../../../core/project.ts';
import { mayWrite } from '../../../project/may-write.ts';
import { useProject } from '../../../project/project-context.tsx';
import { useReader } from '../../../say.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemNote } from '../../../ui/problem-note.tsx';
import { useRun } from '../../../ui/use-run.ts';
import { moneyWords } from './words.ts';

/** Offers what a cost in another currency comes to at the rate on record, where nobody has converted it yet. */
export function RateOffer({ cost }: { readonly cost: Rows['expenditures'] }) {
  const { say } = useReader();
  const { record, can } = useProject();
  const { run, problem } = useRun();
  const offered = cost.converted === undefined ? conversionOf(record, cost) : undefined;
  if (offered === undefined || !mayWrite(can, 'expenditures')) return null;
  const take = (): void => {
    const set = { converted: offered.amount };
    run({ command: 'edit-row', input: { table: 'expenditures', id: cost.id, set } });
  };
  return (
    <>
      <Button onPress={take}>{say(moneyWords.takeConverted, offered)}</Button>
      <ProblemNote failed={problem} />
    </>
  );
}
