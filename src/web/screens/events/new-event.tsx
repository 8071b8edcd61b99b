import { useState } from 'react';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useLocation } from '../../router.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { uiWords } from '../../ui/words.ts';
import { emptyDraft, eventOf } from './event-draft.ts';
import { EventFields } from './event-fields.tsx';
import { eventsWords as words } from './words.ts';

/** The button that asks for a new event. */
export function NewEvent() {
  const { say } = useReader();
  return (
    <FormDialog trigger={<Button kind="main">{say(words.add)}</Button>} title={say(words.addTitle)}>
      {(close) => <NewEventForm close={close} />}
    </FormDialog>
  );
}

/** What has to be known of an event from the first; who came and what proves it follow on its page. */
function NewEventForm({ close }: { readonly close: () => void }) {
  const { say, contentLanguage } = useReader();
  const { place } = useProject();
  const { run, problem } = useRun();
  const [, navigate] = useLocation();
  const [id] = useState(() => newId('evt'));
  const [draft, setDraft] = useState(emptyDraft);
  const [isTried, setTried] = useState(false);
  const read = eventOf(draft, { id, language: contentLanguage });
  const save = (): void => {
    setTried(true);
    if ('troubles' in read || !run({ command: 'record-event', input: read })) return;
    close();
    navigate(addressOf(place, 'events', { of: id }));
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <EventFields
        draft={draft}
        change={(fields) => setDraft({ ...draft, ...fields })}
        troubles={isTried && 'troubles' in read ? read.troubles : {}}
      />
      <ProblemNote failed={problem} />
      <p className="cluster">
        <Button kind="main" type="submit">
          {say(words.save)}
        </Button>
        <Button onPress={close}>{say(uiWords.cancel)}</Button>
      </p>
    </form>
  );
}
