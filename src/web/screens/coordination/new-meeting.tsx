import { useState } from 'react';
import type { Rows } from '../../../core/project.ts';
import { newId } from '../../new-id.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { fieldWords, readDay } from '../../ui/field-kinds.ts';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { newMeeting } from './meetings.ts';
import { coordinationWords } from './words.ts';

/** The form for another meeting of a framework. What was typed stays until it is added. */
export function NewMeeting({
  forum,
  meetings,
}: {
  readonly forum: Rows['forums'];
  readonly meetings: readonly Rows['meetings'][];
}) {
  const { say, pick, contentLanguage } = useReader();
  const { run, problem } = useRun();
  const [typed, setTyped] = useState({ day: '', topic: '' });
  const [isUnread, setUnread] = useState(false);
  const add = (): void => {
    const on = readDay(typed.day);
    setUnread(on === undefined);
    if (on === undefined) return;
    const topic = { [contentLanguage]: typed.topic.trim() };
    const row = newMeeting(meetings, { id: newId('mtg'), forum: forum.id, on, topic });
    if (run({ command: 'create-row', input: { table: 'meetings', row } })) setTyped({ day: '', topic: '' });
  };
  return (
    <form
      className="cluster"
      aria-label={say(coordinationWords.addMeetingTo, { forum: pick(forum.name) })}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        className="input coordination-new-day"
        dir="ltr"
        inputMode="numeric"
        aria-label={say(coordinationWords.date)}
        placeholder={say(coordinationWords.date)}
        aria-invalid={isUnread}
        value={typed.day}
        onChange={({ target }) => setTyped({ ...typed, day: target.value })}
      />
      <input
        className="input coordination-new-name"
        dir="auto"
        aria-label={say(coordinationWords.topic)}
        placeholder={say(coordinationWords.topic)}
        value={typed.topic}
        onChange={({ target }) => setTyped({ ...typed, topic: target.value })}
      />
      <Button type="submit" isDisabled={typed.day.trim() === ''}>
        {say(coordinationWords.addMeeting)}
      </Button>
      {isUnread && (
        <p className="note" data-tone="error" role="alert">
          {say(fieldWords.notADay)}
        </p>
      )}
      <ProblemNote failed={problem} />
    </form>
  );
}
