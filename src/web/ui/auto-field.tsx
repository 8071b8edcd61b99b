/**
 * A field of the record that saves itself when it is left, or with Enter. What cannot be read stays in it, with the reason; what somebody else
 * changed meanwhile stands beside it; and so does what the checks find there.
 */

import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import type { Id } from '../../core/base/id.ts';
import { isSameValue } from '../../core/journal/field-changes.ts';
import { Problem, problems } from '../../core/problem.ts';
import type { TableName } from '../../core/project.ts';
import { mayWrite } from '../project/may-write.ts';
import { useFindings, useOpened, useProjectState } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { ConflictNote } from './conflict-note.tsx';
import type { FieldKind } from './field-kinds.ts';
import { FindingNote } from './finding-note.tsx';
import { useFieldContext } from './use-field-context.ts';

type AutoFieldProps<Row extends { readonly id: Id }, Field extends keyof Row & string> = {
  readonly table: TableName;
  readonly row: Row;
  readonly field: Field;
  readonly kind: FieldKind<NonNullable<Row[Field]>>;
  readonly label: string;
  readonly hint?: string;
  /** Where the label is heard and not seen, as in a table. */
  readonly isBare?: boolean;
  /** Which part of the field's value this is, where that has several with a field each. */
  readonly part?: string;
  /** Where another place shows what stands beside the field: findings, and what others changed. */
  readonly isAlone?: boolean;
};

/** The field. */
export function AutoField<Row extends { readonly id: Id }, Field extends keyof Row & string>(
  props: AutoFieldProps<Row, Field>,
) {
  const { table, row, field, kind, label, hint, isBare = false, part, isAlone = false } = props;
  const place = part === undefined ? field : `${field}.${part}`;
  const id = useId();
  const { say } = useReader();
  const { draft, shown, placeholder, trouble, isReadOnly, type, save, cancel } = useDraft(props);
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') cancel();
    if (event.key === 'Enter' && (kind.isLong !== true || event.ctrlKey)) {
      event.preventDefault();
      save();
    }
  };
  const common = {
    id,
    className: 'input',
    dir: kind.direction,
    value: draft ?? shown,
    placeholder,
    readOnly: isReadOnly,
    'aria-invalid': trouble !== undefined,
    'aria-describedby': `${id}-about`,
    onChange: (event: { readonly target: { readonly value: string } }) => type(event.target.value),
    onBlur: (_event: FocusEvent) => save(),
    onKeyDown: keys,
  };
  return (
    <div className="field" id={`at-${row.id}-${place}`}>
      <label htmlFor={id} className={isBare ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint !== undefined && <span className="hint">{hint}</span>}
      {kind.isLong === true ? (
        <textarea {...common} rows={2} />
      ) : (
        <input {...common} inputMode={kind.inputMode} />
      )}
      <div id={`${id}-about`}>
        {trouble !== undefined && (
          <p className="note" data-tone="error" role="alert">
            {say(trouble.message, trouble.params)}
          </p>
        )}
      </div>
      {!isAlone && <Beside table={table} row={row.id} field={place} />}
    </div>
  );
}

type Trouble = { readonly message: string; readonly params: Problem['params'] };

/** What is being typed, until it is saved. */
function useDraft<Row extends { readonly id: Id }, Field extends keyof Row & string>({
  table,
  row,
  field,
  kind,
}: AutoFieldProps<Row, Field>) {
  const { store, can } = useOpened();
  const before = row[field] ?? undefined;
  // With the text stands what was there when somebody began to type it: others may change that meanwhile.
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: typeof before }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const draft = typed?.text;
  const context = useFieldContext();
  const done = (): void => {
    setTyped(undefined);
    setTrouble(undefined);
  };
  const put = (value: unknown): void => {
    const edit = value === undefined ? { unset: [field] } : { set: { [field]: value } };
    const isContested = kind.show(typed?.over, context) !== kind.show(before, context);
    const conflict = { table, row: row.id, field, base: typed?.over, theirs: before, mine: value };
    const refused = refusalOf(() =>
      store.run({
        command: 'edit-row',
        input: { table, id: row.id, ...edit },
        ...(isContested && { contested: [conflict] }),
      }),
    );
    if (refused === undefined) done();
    else setTrouble(refused);
  };
  const save = (): void => {
    if (draft === undefined) return;
    const read = kind.read(draft, { ...context, before });
    if (read !== 'nothing' && 'why' in read)
      return setTrouble({ message: read.why, params: { currency: context.currency } });
    const value = read === 'nothing' ? undefined : read.value;
    if (isSameValue(value, before)) done();
    else put(value);
  };
  return {
    draft,
    shown: kind.show(before, context),
    placeholder: kind.placeholder?.(before, context),
    trouble,
    isReadOnly: !mayWrite(can, table),
    type: (text: string) => setTyped((was) => ({ text, over: was === undefined ? before : was.over })),
    save,
    cancel: done,
  };
}

function refusalOf(run: () => void): Trouble | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { message: problems[error.code].title, params: error.params };
  }
}

/** What stands beside a field: the choice where somebody else changed it too, and what the checks find in it. */
export function Beside({
  table,
  row,
  field,
}: {
  readonly table: TableName;
  readonly row: Id;
  readonly field: string;
}) {
  const state = useProjectState();
  const { findings = [] } = useFindings() ?? {};
  const here = findings.filter(
    ({ at: [first] }) => first?.table === table && first.row === row && first.field === field,
  );
  const conflicting = state.pending.filter(({ refusal }) =>
    refusal?.conflicts.some((one) => one.table === table && one.row === row && one.field === field),
  );
  return (
    <>
      {conflicting.map(({ key, refusal }) => (
        <ConflictNote key={key} pendingKey={key} conflicts={refusal?.conflicts ?? []} />
      ))}
      {here.map((finding) => (
        <FindingNote key={finding.id} finding={finding} isHere />
      ))}
    </>
  );
}
