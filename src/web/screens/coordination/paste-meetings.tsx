/** Adds the meetings of a table that is on the clipboard. It shows what it would add before it does, and adds all of it as one change. */

import { useState } from 'react';
import { formatDay } from '../../../i18n/dates.ts';
import { PasteBox } from '../../grid/paste-box.tsx';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { uiWords } from '../../ui/words.ts';
import { type PastePlan, planPaste } from './paste-plan.ts';
import { readMeetings } from './read-meetings.ts';
import { coordinationWords } from './words.ts';
import { CountList } from '../../ui/count-list.tsx';

/** The button with its dialog. */
export function PasteMeetings() {
  const { say } = useReader();
  return (
    <FormDialog
      trigger={<Button>{say(coordinationWords.paste)}</Button>}
      title={say(coordinationWords.pasteTitle)}
    >
      {(close) => <PasteForm close={close} />}
    </FormDialog>
  );
}

function PasteForm({ close }: { readonly close: () => void }) {
  const { say, contentLanguage } = useReader();
  const { record } = useProject();
  const { run, problem } = useRun();
  const [plan, setPlan] = useState<PastePlan>();
  const count = plan?.rows.filter(({ state }) => state === 'new').length ?? 0;
  return (
    <>
      <PasteBox
        label={say(coordinationWords.pasteBox)}
        hint={say(coordinationWords.pasteHint)}
        take={(table) =>
          setPlan(planPaste(record, readMeetings(table), { language: contentLanguage, newId }))
        }
      />
      <div role="status">{plan !== undefined && <Summary plan={plan} />}</div>
      {plan !== undefined && plan.rows.length > 0 && <Preview plan={plan} />}
      <ProblemNote failed={problem} />
      <p className="cluster">
        <Button
          kind="main"
          isDisabled={count === 0}
          onPress={() => {
            if (run({ command: 'write-rows', input: { create: plan?.create ?? [], edit: [] } })) close();
          }}
        >
          {say(coordinationWords.pasteWrite, { count })}
        </Button>
        <Button onPress={close}>{say(uiWords.cancel)}</Button>
      </p>
    </>
  );
}

function Summary({ plan }: { readonly plan: PastePlan }) {
  const { say } = useReader();
  const countOf = (state: string): number => plan.rows.filter((row) => row.state === state).length;
  const parts = [
    [coordinationWords.pasteWill, countOf('new')],
    [coordinationWords.pasteForums, plan.newForums.length],
    [coordinationWords.pasteKnown, countOf('known')],
    [coordinationWords.pasteUnread, countOf('no-day') + countOf('no-forum')],
  ] as const;
  if (plan.rows.every(({ state }) => state === 'no-day')) return <p>{say(coordinationWords.pasteNothing)}</p>;
  return <CountList counts={parts} />;
}

const stateWords = {
  new: coordinationWords.pasteNew,
  known: coordinationWords.pasteIs,
  'no-day': coordinationWords.pasteNot,
  'no-forum': coordinationWords.pasteNoForum,
} as const;
const tones = { new: 'ok', known: undefined, 'no-day': 'warn', 'no-forum': 'warn' } as const;

function Preview({ plan }: { readonly plan: PastePlan }) {
  const { say } = useReader();
  const heads = [
    coordinationWords.forum,
    coordinationWords.date,
    coordinationWords.topic,
    coordinationWords.pasteState,
  ];
  return (
    <div
      className="scroll paste-preview"
      tabIndex={0}
      role="region"
      aria-label={say(coordinationWords.pasteState)}
    >
      <table className="table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.rows.map(({ forum, day, printed, topic, state }, index) => (
            <tr key={`${index} ${forum} ${printed}`}>
              <td dir="auto">{forum}</td>
              <td>
                <bdi>{day === undefined ? printed : formatDay(day)}</bdi>
              </td>
              <td dir="auto">{topic}</td>
              <td>
                <span className="badge" data-tone={tones[state]}>
                  {say(stateWords[state])}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
