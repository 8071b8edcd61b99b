/** A new report: its kind, its period and its template, all proposed. */

import { type ReactNode, useId } from 'react';
import { furnitureWords } from '../../../core/report/build/furniture.ts';
import { dueDayOf } from '../../../core/report/due-day.ts';
import { reportKinds } from '../../../core/report/report.ts';
import { templates } from '../../../core/report/templates/index.ts';
import { projectRowOf } from '../../../core/project.ts';
import { ruleProfileOf } from '../../../core/rule-profile.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from './choice.tsx';
import type { ProposedReport } from './next-report.ts';
import { reportWords as words } from './words.ts';
import { useProposedReport } from './use-proposed-report.ts';

/** The form. */
export function NewReport({
  onDone,
  children,
}: {
  readonly onDone: () => void;
  readonly children?: ReactNode;
}) {
  const { say } = useReader();
  const { proposed, typed, why, propose, type, create } = useProposedReport(onDone);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (why === undefined) create();
      }}
    >
      <Choice
        label={say(words.kind)}
        value={proposed.kind}
        all={reportKinds.map((kind) => [kind, say(furnitureWords[kind])])}
        onChoose={(chosen) => propose({ kind: reportKinds.find((kind) => kind === chosen) ?? proposed.kind })}
      />
      <div className="fields">
        <DayText label={say(words.from)} text={typed.from} onType={(text) => type('from', text)} />
        <DayText label={say(words.to)} text={typed.to} onType={(text) => type('to', text)} />
      </div>
      <Choice
        label={say(words.template)}
        value={proposed.template ?? ''}
        all={templates.map(({ id, name }) => [id, say(name)])}
        onChoose={(template) => propose({ template })}
      />
      <DueLine proposed={proposed} />
      {why !== undefined && (
        <p className="note" data-tone="error" role="alert">
          {say(why)}
        </p>
      )}
      <p className="cluster">
        <Button type="submit" kind="main" isDisabled={why !== undefined}>
          {say(words.create)}
        </Button>
        {children}
      </p>
    </form>
  );
}

function DueLine({ proposed }: { readonly proposed: ProposedReport }) {
  const { say } = useReader();
  const { record } = useProject();
  const due = dueDayOf({ id: '', ...proposed }, ruleProfileOf(projectRowOf(record)?.ruleProfile));
  return due === undefined ? null : <p className="remark">{say(words.dueOn, { day: due })}</p>;
}

function DayText({
  label,
  text,
  onType,
}: {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        dir="ltr"
        inputMode="numeric"
        value={text}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
