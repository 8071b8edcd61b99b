import type { Id } from '../../../core/base/id.ts';
import type { Rows } from '../../../core/project.ts';
import { columnsOf, itemsInOrder } from '../../../core/workplan/schedule.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from './disclosure.tsx';
import { planWords } from './words.ts';

type TrayProps = { readonly plan: Rows['workPlans']; readonly go: (line: Id, column?: string) => void };

/** The marks that have lost their months, by item. From here one goes to the row where each is placed. */
export function UnplacedTray({ plan, go }: TrayProps) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const items = itemsInOrder(record, plan).filter(({ unplacedMarks = 0 }) => unplacedMarks > 0);
  const [first] = items;
  if (first === undefined) return null;
  const marks = items.reduce((sum, { unplacedMarks = 0 }) => sum + unplacedMarks, 0);
  const column = columnsOf(plan)[0];
  return (
    <section className="card stack plan-tray no-print">
      <div className="cluster">
        <h2>{say(planWords.tray)}</h2>
        <span className="badge" data-tone="warn">
          {say(planWords.trayCount, { marks, items: items.length })}
        </span>
        <Button kind="main" onPress={() => go(first.id, column)}>
          {say(planWords.trayPlace)}
        </Button>
      </div>
      <Disclosure summary={say(planWords.trayHint)}>
        {() => (
          <ul className="plan-tray-items">
            {items.map(({ id, code, title, unplacedMarks: count = 0 }) => (
              <li key={id}>
                <Button kind="quiet" onPress={() => go(id, column)}>
                  <bdi>{code}</bdi>
                  <span dir="auto" className="plan-tray-title">
                    {pick(title)}
                  </span>
                  <span className="badge" data-tone="warn">
                    <span aria-hidden="true">× {count}</span>
                    <span className="visually-hidden">{say(planWords.unplacedCount, { count })}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}
