import type { Id } from '../../../core/base/id.ts';
import { inPrintedOrder } from '../../../core/base/printed-order.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Choice } from '../../ui/choice.tsx';
import { eventsWords as words } from './words.ts';

/** Adds a document of the library to what proves an event. */
export function ChooseDocument({
  sources,
  add,
}: {
  readonly sources: readonly Id[];
  readonly add: (id: Id) => void;
}) {
  const { say, pick } = useReader();
  const { record } = useProject();
  const others = inPrintedOrder(record.documents).filter(({ id }) => !sources.includes(id));
  if (others.length === 0) return null;
  const options = others.map(({ id, title }) => [id, pick(title)] as const);
  return (
    <Choice
      label={say(words.chooseDocument)}
      value=""
      options={[['', say(words.noItem)], ...options]}
      choose={add}
    />
  );
}
