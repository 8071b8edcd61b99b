import { useReader } from '../../say.tsx';
import { planWords } from './words.ts';

type LegendProps = { readonly isCompared: boolean; readonly canWrite: boolean };

const signs = ['planned', 'done', 'late', 'was', 'hold', 'finding'] as const;

const names = {
  planned: planWords.legendNow,
  done: planWords.legendDone,
  late: planWords.legendLate,
  was: planWords.legendWas,
  hold: planWords.legendHold,
  finding: planWords.legendFinding,
} as const;

/** What the signs of the grid mean, and its keys. */
export function PlanLegend({ isCompared, canWrite }: LegendProps) {
  const { say } = useReader();
  return (
    <div className="meta no-print">
      <ul className="cluster plan-legend">
        {signs
          .filter((sign) => sign !== 'was' || isCompared)
          .map((sign) => (
            <li key={sign}>
              <span className="plan-sign" data-sign={sign} aria-hidden="true" /> {say(names[sign])}
            </li>
          ))}
      </ul>
      {canWrite && <p>{say(planWords.keys)}</p>}
    </div>
  );
}
