/** The results chain as a nested outline in which every row is edited in place, with the panel of the row that one is in. */

import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { CodeField, WordsField, wordsFieldOf } from './chain-fields.tsx';
import { type ChainRow, type OutlineRow, outlineOf } from './chain-row.ts';
import { FirstRows } from './first-rows.tsx';
import { FindingsMark, useFindingsOf } from './field-marks.tsx';
import { moveOf } from './move.ts';
import { RowPanel } from './row-panel.tsx';
import { useNames } from './use-names.ts';
import type { ResultsPlace } from './use-results-place.ts';
import { useRun } from '../../ui/use-run.ts';
import { resultsWords } from './words.ts';

/** The view. */
export function OutlineTab({ at }: { readonly at: ResultsPlace }) {
  const { say } = useReader();
  const { record } = useProject();
  const list = useRef<HTMLDivElement>(null);
  useShownRow(list, at);
  return (
    <div className="results-split">
      <div className="stack" ref={list}>
        <ul className="card results-outline">
          {outlineOf(record).map((one) => (
            <OutlineItem key={one.row.id} one={one} at={at} />
          ))}
        </ul>
        <p className="meta no-print">{say(resultsWords.outlineKeys)}</p>
        <FirstRows added={at.choose} />
      </div>
      <RowPanel row={at.row} hasFields={false} choose={at.choose} />
    </div>
  );
}

function OutlineItem({ one: { row, below }, at }: { readonly one: OutlineRow; readonly at: ResultsPlace }) {
  const names = useNames();
  const { pick } = useReader();
  const keys = useMoveKeys(row);
  const isChosen = at.row?.id === row.id;
  return (
    <li>
      <div
        className="results-row"
        data-row={row.id}
        data-level={row.level}
        data-chosen={isChosen || undefined}
        role="group"
        aria-label={names.ofRow(row)}
        onFocus={({ target }) => {
          target.scrollIntoView({ block: 'nearest' });
          if (!isChosen) at.choose(row.id);
        }}
        onKeyDown={keys}
      >
        <span className="meta results-level">{names.ofLevel(row.level)}</span>
        <CodeField row={row} isBare />
        <div className="results-text">
          <WordsField row={row} isBare />
          <span className="print-only" dir="auto">
            {pick(row.words)}
          </span>
        </div>
        <RowMark row={row} />
      </div>
      {below.length > 0 && (
        <ul>
          {below.map((other) => (
            <OutlineItem key={other.row.id} one={other} at={at} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The findings of a row in its line; the panel has them in full. */
function RowMark({ row }: { readonly row: ChainRow }) {
  const findings = useFindingsOf(({ at: [first] }) => first?.row === row.id);
  return <FindingsMark findings={findings} />;
}

/** Alt with an arrow moves a row past the one beside it; the focus stays where it is. */
function useMoveKeys(row: ChainRow): (event: KeyboardEvent) => void {
  const { record, can } = useProject();
  const { run } = useRun();
  return (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const move = moveOf(record, row, event.key === 'ArrowUp' ? 'up' : 'down');
    const { target } = event;
    if (move === undefined || !can('write-record') || !run(move)) return;
    requestAnimationFrame(() => {
      if (target instanceof HTMLElement) target.focus();
    });
  };
}

/** Goes to the row, or the field, that the address names, unless one is there already. */
function useShownRow(list: RefObject<HTMLDivElement | null>, { row, named }: ResultsPlace): void {
  const id = row?.id;
  const field = row === undefined ? undefined : (named?.field ?? wordsFieldOf(row));
  useEffect(() => {
    if (id === undefined) return;
    const line = list.current?.querySelector(`[data-row="${CSS.escape(id)}"]`);
    const active = document.activeElement;
    if (line === undefined || line === null || line.contains(active)) return;
    line.scrollIntoView({ block: 'nearest' });
    if (active?.getAttribute('role') === 'tab') return;
    const input = line.querySelector<HTMLElement>(`#${CSS.escape(`at-${id}-${field}`)} .input`);
    input?.focus({ preventScroll: true });
  }, [list, id, field]);
}
