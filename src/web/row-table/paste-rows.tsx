/** Adds the rows of a table that is on the clipboard. It shows what it would add before it does, and adds all of it as one change. */

import { useState } from 'react';
import { type Rows, type TableName, tables } from '../../core/project.ts';
import { PasteBox } from '../grid/paste-box.tsx';
import { newId } from '../new-id.ts';
import { useProject } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { Button } from '../ui/button.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { useFieldContext } from '../ui/use-field-context.ts';
import { useRun } from '../ui/use-run.ts';
import { uiWords } from '../ui/words.ts';
import { type PastePlan, type PastedRow, type Texts, planPaste } from './read-rows.ts';
import type { RowColumn } from './row-column.tsx';
import { rowWords } from './words.ts';
import { CountList } from '../ui/count-list.tsx';

type Pasting<Table extends TableName> = {
  readonly table: Table;
  readonly title: string;
  readonly columns: readonly RowColumn<Rows[Table]>[];
  readonly defaults: Texts;
};

/** The button with its dialog. */
export function PasteRows<Table extends TableName>(pasting: Pasting<Table>) {
  const { say } = useReader();
  return (
    <FormDialog
      trigger={<Button>{say(rowWords.paste)}</Button>}
      title={`${say(rowWords.paste)}: ${pasting.title}`}
    >
      {(close) => <PasteForm {...pasting} close={close} />}
    </FormDialog>
  );
}

function PasteForm<Table extends TableName>({
  table,
  columns,
  defaults,
  close,
}: Pasting<Table> & { readonly close: () => void }) {
  const { say } = useReader();
  const { record } = useProject();
  const context = useFieldContext();
  const { run, problem } = useRun();
  const [plan, setPlan] = useState<PastePlan>();
  const take = (pasted: readonly (readonly string[])[]): void =>
    setPlan(
      planPaste(pasted, {
        columns,
        rows: record[table],
        defaults,
        context,
        newId: () => newId(tables[table].prefix),
      }),
    );
  const create = (plan?.create ?? []).map((row) => ({ table, row }));
  const heads = columns.map(({ head }) => head).join(', ');
  return (
    <>
      <PasteBox
        label={say(rowWords.pasteBox)}
        hint={say(rowWords.pasteHint, { columns: heads })}
        take={take}
      />
      <div role="status">{plan !== undefined && <Summary plan={plan} />}</div>
      {plan !== undefined && plan.rows.length > 0 && <Preview plan={plan} columns={columns} />}
      <ProblemNote failed={problem} />
      <p className="cluster">
        <Button
          kind="main"
          isDisabled={create.length === 0}
          onPress={() => {
            if (run({ command: 'write-rows', input: { create, edit: [] } })) close();
          }}
        >
          {say(rowWords.pasteWrite, { count: create.length })}
        </Button>
        <Button onPress={close}>{say(uiWords.cancel)}</Button>
      </p>
    </>
  );
}

function Summary({ plan }: { readonly plan: PastePlan }) {
  const { say } = useReader();
  const countOf = (state: PastedRow['state']): number =>
    plan.rows.filter((row) => row.state === state).length;
  const parts = [
    [rowWords.pasteWill, countOf('new')],
    [rowWords.pasteKnown, countOf('known')],
    [rowWords.pasteUnread, countOf('unread')],
  ] as const;
  if (plan.rows.length === 0) return <p>{say(rowWords.pasteNothing)}</p>;
  return <CountList counts={parts} />;
}

const states = {
  new: { words: rowWords.pasteNew, tone: 'ok' },
  known: { words: rowWords.pasteIs, tone: undefined },
  unread: { words: rowWords.pasteNot, tone: 'warn' },
} as const;

function Preview<Row>({
  plan,
  columns,
}: {
  readonly plan: PastePlan;
  readonly columns: readonly RowColumn<Row>[];
}) {
  const { say } = useReader();
  const { currency } = useFieldContext();
  const shown = columns.filter(({ field }) => plan.fields.includes(field));
  return (
    <div className="scroll paste-preview" tabIndex={0} role="region" aria-label={say(rowWords.pasteState)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(rowWords.pasteState)}</th>
            {shown.map(({ field, head }) => (
              <th key={field} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.rows.map(({ texts, state, trouble }, index) => (
            <tr key={`${index} ${state}`}>
              <td>
                <span className="badge" data-tone={states[state].tone}>
                  {say(states[state].words)}
                </span>
                {trouble !== undefined && (
                  <p className="meta">
                    {trouble.head}: {say(trouble.why, { currency, typed: trouble.typed })}
                  </p>
                )}
              </td>
              {shown.map(({ field, direction }) => (
                <td key={field} dir={direction}>
                  {texts[field]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
