import type { Id } from '../../../core/base/id.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import type { Event } from '../../../core/evidence/event.ts';
import { findRow } from '../../../core/indexes.ts';
import type { Rows } from '../../../core/project.ts';
import { mayWrite } from '../../project/may-write.ts';
import { placeAddress } from '../../project/place-address.ts';
import { useProject } from '../../project/project-context.tsx';
import { Link } from '../../router.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { eventsWords as words } from './words.ts';

/** What of the work plan an event carries out, and completes. */
export function ItemsCard({ event }: { readonly event: Event }) {
  const { say } = useReader();
  const { record, can } = useProject();
  const { run, problem } = useRun();
  const { items = [] } = event;
  const isEditable = mayWrite(can, 'events');
  const setItems = (next: readonly Id[]): void => {
    const edit = next.length === 0 ? { unset: ['items'] } : { set: { items: next } };
    run({ command: 'edit-row', input: { table: 'events', id: event.id, ...edit } });
  };
  const complete = (item: Id): void =>
    void run({ command: 'complete-item', input: { item, from: event.from, to: event.to } });
  return (
    <section className="card stack" id={`at-${event.id}-items`}>
      <h2>{say(words.plan)}</h2>
      {items.length === 0 && <p className="remark">{say(words.planWhy)}</p>}
      <ul className="stack">
        {items.map((id) => {
          const item = findRow(record, 'workPlanItems', id);
          if (item === undefined) return null;
          return (
            <li key={id} className="cluster">
              <ItemLink item={item} />
              {isEditable && item.state !== 'completed' && (
                <Button onPress={() => complete(id)}>{say(words.complete)}</Button>
              )}
              {isEditable && (
                <Button
                  kind="quiet"
                  aria-label={say(words.detachItem, { item: item.code ?? '' })}
                  onPress={() => setItems(items.filter((one) => one !== id))}
                >
                  ×
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {isEditable && <AddItem items={items} add={(id) => setItems([...items, id])} />}
      <ProblemNote failed={problem} />
    </section>
  );
}

function ItemLink({ item }: { readonly item: Rows['workPlanItems'] }) {
  const { say, pick } = useReader();
  const { record, place } = useProject();
  const address = placeAddress(place, record, { table: 'workPlanItems', row: item.id }) ?? '';
  return (
    <span>
      <Link href={address} dir="auto">
        {[item.code, pick(item.title)].filter(Boolean).join(' ')}
      </Link>{' '}
      {item.state === 'completed' && (
        <span className="badge" data-tone="ok">
          {say(words.completed)}
        </span>
      )}
    </span>
  );
}

function AddItem({ items, add }: { readonly items: readonly Id[]; readonly add: (id: Id) => void }) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const others = inPrintedOrder(record.workPlanItems).filter(({ id }) => !items.includes(id));
  if (others.length === 0) return null;
  const options = others.map(
    ({ id, code, title }) => [id, [code, pick(title)].filter(Boolean).join(' ')] as const,
  );
  return (
    <Choice
      label={say(words.addItem)}
      value=""
      options={[['', say(words.noItem)], ...options]}
      choose={add}
    />
  );
}
