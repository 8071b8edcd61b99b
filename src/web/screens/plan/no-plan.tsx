import { useState } from 'react';
import { type Month, addMonths, listMonths, parseMonth } from '../../../core/base/month.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { mayWrite } from '../../project/may-write.ts';
import { useReader } from '../../say.tsx';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { likelyStart } from './likely-start.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { monthName } from './plan-months.ts';
import { useDeeds } from './use-deeds.ts';
import { planWords } from './words.ts';
import './plan.css';

const monthsOfPlan = 12;

/** Where there is no plan yet: paste the one that there is, or begin with an empty grid. */
export function NoPlan() {
  const reader = useReader();
  const { say } = reader;
  const { record, can } = useProject();
  const deeds = useDeeds();
  const likely = likelyStart(record, today());
  const [from, setFrom] = useState<Month>(likely);
  const [isPasting, setPasting] = useState(false);
  const begin = (): void => {
    const to = addMonths(from, monthsOfPlan - 1);
    const row = { id: newId('wpl'), from, to, statedMonths: monthsOfPlan, columns: listMonths(from, to) };
    deeds.run({ command: 'create-row', input: { table: 'workPlans', row } });
  };
  return (
    <>
      <h1>{say(planWords.title)}</h1>
      <section className="card stack">
        <h2>{say(planWords.noPlan)}</h2>
        <p>{say(planWords.noPlanHint)}</p>
        {mayWrite(can, 'workPlans') && (
          <div className="cluster">
            <Button kind="main" onPress={() => setPasting(true)}>
              {say(planWords.pastePlan)}
            </Button>
            <label className="plan-choice">
              <span className="meta">{say(planWords.firstMonthOfPlan)}</span>
              <select
                className="input"
                value={from}
                onChange={({ target }) => setFrom(parseMonth(target.value) ?? likely)}
              >
                {listMonths(addMonths(likely, -12), addMonths(likely, 24)).map((month) => (
                  <option key={month} value={month}>
                    {monthName(reader, month)}
                  </option>
                ))}
              </select>
            </label>
            <Button onPress={begin}>{say(planWords.begin)}</Button>
          </div>
        )}
        <p role="status">{deeds.message}</p>
      </section>
      {isPasting && <PasteDialog plan={undefined} deeds={deeds} close={() => setPasting(false)} />}
    </>
  );
}
