/** A table that was read: its rows against the record's, to be taken over together or one by one. */

import { type ReactNode, memo, useEffect, useRef } from 'react';
import { useReader } from '../../say.tsx';
import type { Chosen } from './choose-rows.ts';
import type { ReadRow, ReadTable, Status } from './difference.ts';
import { LineButton } from './line-button.tsx';
import { type ReadAt, type Speaking, fieldsOfRow, nameOfRead, shownField } from './row-words.ts';
import { tableHeadings } from './table-headings.ts';
import { importWords } from './words.ts';

type SetChosen = (ids: readonly string[], wanted: 'take' | 'leave') => void;

/** The table. */
export function ReadTablePart({
  table: { table, rows, onlyInRecord },
  chosen,
  set,
  speaking,
  goTo,
}: {
  readonly table: ReadTable;
  readonly chosen: Chosen;
  readonly set: SetChosen;
  readonly speaking: Speaking;
  readonly goTo: (line: number) => void;
}) {
  const { say } = useReader();
  const open = rows.filter(({ status }) => status !== 'same').map(({ id }) => id);
  const taken = open.filter((id) => chosen.has(id)).length;
  const heading = say(tableHeadings[table]);
  return (
    <details className="card read-table" open>
      <summary>
        <h3>{heading}</h3>{' '}
        <span className="meta">
          {countsOf(rows)
            .map(([message, count]) => say(message, { count }))
            .join(' · ')}
        </span>
      </summary>
      {open.length > 0 && (
        <Tick
          label={say(importWords.wholeTable, { table: heading })}
          isOn={taken === open.length}
          isPartly={taken > 0 && taken < open.length}
          turn={() => set(open, taken === open.length ? 'leave' : 'take')}
        >
          {say(importWords.wholeTable, { table: heading })}
        </Tick>
      )}
      <ul className="read-rows">
        {rows.map((row) => (
          <RowLine
            key={row.id}
            row={row}
            isChosen={chosen.has(row.id)}
            set={set}
            speaking={speaking}
            goTo={goTo}
          />
        ))}
      </ul>
      {onlyInRecord.length > 0 && (
        <p className="meta">{say(importWords.onlyInRecord, { count: onlyInRecord.length })}</p>
      )}
    </details>
  );
}

const counted = {
  new: importWords.newCount,
  changed: importWords.changedCount,
  same: importWords.sameCount,
} as const;
const statuses: readonly Status[] = ['new', 'changed', 'same'];

const countsOf = (rows: readonly ReadRow[]) =>
  statuses.flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return count === 0 ? [] : [[counted[status], count] as const];
  });

function Tick({
  label,
  isOn,
  isPartly = false,
  turn,
  children,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly isPartly?: boolean;
  readonly turn: () => void;
  readonly children?: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <label className="tick no-print">
      <input ref={input} type="checkbox" aria-label={label} checked={isOn} onChange={turn} />
      {children}
    </label>
  );
}

const tones = { new: 'ok', changed: 'warn', same: undefined } as const;

const RowLine = memo(
  function RowLine({
    row,
    isChosen,
    set,
    speaking,
    goTo,
  }: {
    readonly row: ReadRow;
    readonly isChosen: boolean;
    readonly set: SetChosen;
    readonly speaking: Speaking;
    readonly goTo: (line: number) => void;
  }) {
    const { say } = useReader();
    const { id, status } = row;
    const name = nameOfRead(speaking, row.row);
    const at = readAt(row);
    return (
      <li className="read-row" data-at={at?.line} data-status={status}>
        {status === 'same' ? (
          <span aria-hidden="true">✓</span>
        ) : (
          <Tick
            label={say(importWords.takeRow, { row: name })}
            isOn={isChosen}
            turn={() => set([id], isChosen ? 'leave' : 'take')}
          />
        )}
        <div>
          <p>
            <strong dir="auto">{name}</strong>{' '}
            <span className="badge" data-tone={tones[status]}>
              {say(importWords[status])}
            </span>{' '}
            {at !== undefined && <LineButton at={at} goTo={goTo} />}
          </p>
          {status === 'changed' ? (
            <Changes row={row} speaking={speaking} />
          ) : (
            <Fields row={row} speaking={speaking} goTo={goTo} />
          )}
        </div>
      </li>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.isChosen === after.isChosen &&
    before.speaking === after.speaking &&
    before.set === after.set,
);

const readAt = ({ row: { readFrom } }: ReadRow): ReadAt | undefined =>
  readFrom && { line: readFrom.line, sure: readFrom.confidence };

function Fields({
  row,
  speaking,
  goTo,
}: {
  readonly row: ReadRow;
  readonly speaking: Speaking;
  readonly goTo: (line: number) => void;
}) {
  const own = readAt(row)?.line;
  return (
    <dl className="read-fields">
      {fieldsOfRow(speaking, row.table, row.row).map(({ field, name, value, lines }) => (
        <div key={field}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>{' '}
            {lines
              .filter(({ line, sure }) => line !== own || sure !== 'certain')
              .map((at, index) => (
                <LineButton key={index} at={at} goTo={goTo} />
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a row of the record says now, and what it would say. */
function Changes({
  row: { table, row, before, changed },
  speaking,
}: {
  readonly row: ReadRow;
  readonly speaking: Speaking;
}) {
  const [was, is] = [
    new Map<string, unknown>(Object.entries(before ?? {})),
    new Map<string, unknown>(Object.entries(row)),
  ];
  return (
    <dl className="read-fields">
      {changed.map((field) => {
        const { name, value } = shownField(speaking, table, [field, is.get(field)]);
        return (
          <div key={field}>
            <dt>{name}</dt>
            <dd>
              {was.has(field) && (
                <del dir="auto">{shownField(speaking, table, [field, was.get(field)]).value}</del>
              )}{' '}
              <ins dir="auto">{value}</ins>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
