import type { Event } from '../../../core/evidence/event.ts';
import { mayWrite } from '../../project/may-write.ts';
import { useProject } from '../../project/project-context.tsx';
import { useLocation } from '../../router.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { eventsWords as words } from './words.ts';

/** Takes an event out of the record, and goes back to the others. */
export function EventRemoval({ event }: { readonly event: Event }) {
  const { say } = useReader();
  const { place, can } = useProject();
  const { run, problem } = useRun();
  const [, navigate] = useLocation();
  if (!mayWrite(can, 'events')) return null;
  const remove = (): void => {
    if (run({ command: 'remove-row', input: { table: 'events', id: event.id } }))
      navigate(addressOf(place, 'events'));
  };
  return (
    <div className="no-print">
      <ProblemNote failed={problem} />
      <Button kind="quiet" onPress={remove}>
        {say(words.remove)}
      </Button>
    </div>
  );
}
