import { type RefObject, useId, useRef, useState } from 'react';
import type { Id } from '../../core/base/id.ts';
import { type Rows, type TableName, tables } from '../../core/project.ts';
import { newId } from '../new-id.ts';
import { useReader } from '../say.tsx';
import { Button } from '../ui/button.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { useFieldContext } from '../ui/use-field-context.ts';
import { useRun } from '../ui/use-run.ts';
import { type Texts, type Trouble, readRow } from './read-rows.ts';
import type { RowColumn } from './row-column.tsx';
import { rowWords } from './words.ts';

/** The form for another row. What was typed stays until it is added; what `keeps` names stays after it too, for the next one. */
export function NewRow<Table extends TableName>({
  table,
  columns,
  add,
  defaults,
  keeps,
}: {
  readonly table: Table;
  readonly columns: readonly RowColumn<Rows[Table]>[];
  readonly add: string;
  readonly defaults: Texts;
  readonly keeps: readonly string[];
}) {
  const { say } = useReader();
  const context = useFieldContext();
  const { run, problem } = useRun();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Texts>({});
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const [added, setAdded] = useState<Id>();
  const create = (): void => {
    const { values, troubles: found } = readRow(columns, { ...defaults, ...typed }, context);
    setTroubles(found);
    if (found.length > 0) return focusOn(form, found[0]?.field);
    const row = { id: newId(tables[table].prefix), ...values };
    if (!run({ command: 'create-row', input: { table, row } })) return;
    setAdded(row.id);
    setTyped(Object.fromEntries(Object.entries(typed).filter(([field]) => keeps.includes(field))));
    focusOn(form, columns.find(({ field }) => !keeps.includes(field))?.field);
  };
  return (
    <form
      ref={form}
      className="stack no-print"
      aria-label={add}
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <div className="new-row">
        {columns.map((column) => (
          <NewField
            key={column.field}
            column={column}
            value={typed[column.field] ?? defaults[column.field] ?? ''}
            trouble={troubles.find(({ field }) => field === column.field)}
            type={(text) => setTyped((now) => ({ ...now, [column.field]: text }))}
          />
        ))}
        <Button type="submit">{add}</Button>
      </div>
      <ProblemNote failed={problem} />
      <div role="status" className="visually-hidden">
        {added !== undefined && say(rowWords.added)}
      </div>
    </form>
  );
}

function focusOn({ current }: RefObject<HTMLFormElement | null>, field: string | undefined): void {
  const element = current?.querySelector(`[name="${field ?? ''}"]`);
  if (element instanceof HTMLElement) element.focus();
}

function NewField<Row>({
  column: { field, head, options, direction, inputMode, isNumber },
  value,
  trouble,
  type,
}: {
  readonly column: RowColumn<Row>;
  readonly value: string;
  readonly trouble: Trouble | undefined;
  readonly type: (text: string) => void;
}) {
  const id = useId();
  const { say } = useReader();
  const { currency } = useFieldContext();
  const common = {
    id,
    name: field,
    className: 'input',
    value,
    'aria-invalid': trouble !== undefined,
    'aria-describedby': `${id}-about`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => type(target.value),
  };
  return (
    <div className="field" data-column={field} data-kind={isNumber === true ? 'number' : undefined}>
      <label htmlFor={id}>{head}</label>
      {options === undefined ? (
        <input {...common} dir={direction} inputMode={inputMode} />
      ) : (
        <select {...common}>
          <option value="" />
          {options.map(({ value: option, words }) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
      <div id={`${id}-about`}>
        {trouble !== undefined && (
          <p className="note" data-tone="error" role="alert">
            {say(trouble.why, { currency, typed: trouble.typed })}
          </p>
        )}
      </div>
    </div>
  );
}
