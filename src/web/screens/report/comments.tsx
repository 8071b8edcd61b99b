/** What readers have said of a section of the report, or of all of it; and what one says oneself. */

import { useState } from 'react';
import type { Rows } from '../../../core/project.ts';
import { isOpen } from '../../../core/report/build/report-on.ts';
import type { Report } from '../../../core/report/report.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useSession } from '../../session/session.tsx';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { usePeople } from '../../project/use-people.ts';
import { commentsOn } from './comment-threads.ts';
import { reportWords as words } from './words.ts';

type Comment = Rows['comments'];
type NameOf = (user: string) => string;

/** The comments of a section. */
export function Comments({ report, section }: { readonly report: Report; readonly section: string }) {
  const { say } = useReader();
  const { record, can } = useProject();
  const nameOf = usePeople();
  const threads = commentsOn(record, report.id, section);
  const mayComment = can('comment') && isOpen(report);
  if (threads.length === 0 && !mayComment) return null;
  return (
    <section className="stack report-comments" aria-label={say(words.comments)}>
      <h3>{say(words.comments)}</h3>
      {threads.map(({ comment, answers }) => (
        <Thread key={comment.id} {...{ comment, answers, mayComment, nameOf }} />
      ))}
      {mayComment && <NewComment report={report} section={section} />}
    </section>
  );
}

function Thread({
  comment,
  answers,
  mayComment,
  nameOf,
}: {
  readonly comment: Comment;
  readonly answers: readonly Comment[];
  readonly mayComment: boolean;
  readonly nameOf: NameOf;
}) {
  const { say } = useReader();
  const { user } = useSession();
  const { run, problem } = useRun();
  const isSettled = comment.resolved !== undefined;
  const hand = { by: user.user, on: today() };
  return (
    <article className="stack report-comment" data-settled={isSettled}>
      <Said comment={comment} nameOf={nameOf} />
      {answers.map((answer) => (
        <Said key={answer.id} comment={answer} nameOf={nameOf} />
      ))}
      {isSettled && <p className="meta">{say(words.settled)}</p>}
      {mayComment && !isSettled && (
        <>
          <SayForm
            label={say(words.answer)}
            send={(said) =>
              run({
                command: 'answer-comment',
                input: { id: newId('cmt'), answers: comment.id, said, ...hand },
              })
            }
          />
          <p>
            <Button
              onPress={() =>
                void run({ command: 'resolve-comment', input: { comment: comment.id, ...hand } })
              }
            >
              {say(words.settle)}
            </Button>
          </p>
        </>
      )}
      <ProblemNote failed={problem} />
    </article>
  );
}

function Said({ comment, nameOf }: { readonly comment: Comment; readonly nameOf: NameOf }) {
  const { say } = useReader();
  return (
    <div>
      <p className="meta">{say(words.commentBy, { name: nameOf(comment.by), day: comment.on })}</p>
      <p dir="auto">{comment.said}</p>
    </div>
  );
}

function NewComment({ report, section }: { readonly report: Report; readonly section: string }) {
  const { say } = useReader();
  const { user } = useSession();
  const { run, problem } = useRun();
  const send = (said: string): boolean => {
    const hand = { by: user.user, on: today() };
    const input = { id: newId('cmt'), report: report.id, section, said, ...hand };
    return run({ command: 'comment-on-report', input });
  };
  return (
    <>
      <SayForm label={say(words.comment)} send={send} />
      <ProblemNote failed={problem} />
    </>
  );
}

/** A field for what one says; it is empty again once that is kept. */
function SayForm({ label, send }: { readonly label: string; readonly send: (said: string) => boolean }) {
  const [said, setSaid] = useState('');
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (send(said.trim())) setSaid('');
      }}
    >
      <textarea
        className="input"
        dir="auto"
        rows={2}
        aria-label={label}
        value={said}
        onChange={({ target }) => setSaid(target.value)}
      />
      <p>
        <Button type="submit" isDisabled={said.trim() === ''}>
          {label}
        </Button>
      </p>
    </form>
  );
}
