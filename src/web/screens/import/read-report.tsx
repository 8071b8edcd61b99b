/** A report that was read: its lines on one side, on the other what they become, and what that changes in the record. */

import { type FocusEvent, type PointerEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { Link } from '../../router.tsx';
import { Problem, problems } from '../../../core/problem.ts';
import type { Source } from '../../../core/sources/source.ts';
import { useProject } from '../../project/project-context.tsx';
import { addressOf } from '../../routes.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { type Chosen, choose, firstChoice, leave, openRows, rowsToTake } from './choose-rows.ts';
import { type Difference, computeDifference } from './difference.ts';
import { LeftoverList } from './leftover-list.tsx';
import { goToLine, moveInLines, pointFrom } from './pointing.ts';
import { ReadTablePart } from './read-table-part.tsx';
import type { ReadFile } from './reading-job.ts';
import { SourceLines } from './source-pane.tsx';
import { importWords } from './words.ts';

/** Both sides. */
export function ReadReport({ file }: { readonly file: ReadFile }) {
  const reader = useReader();
  const { say } = reader;
  const root = useRef<HTMLDivElement>(null);
  const taking = useTaking(file);
  const { difference, chosen, set, note } = taking;
  // A record has no lines that anybody would look at.
  const isRecord = /^\s*[{[]/.test(file.text);
  const leftovers = file.record.sources.flatMap((source) => source.leftovers);
  const speaking = useMemo(() => ({ reader, record: difference.after }), [reader, difference]);
  const point = (event: PointerEvent | FocusEvent): void => {
    if (root.current !== null) pointFrom(root.current, event);
  };
  const goTo = (line: number): void => {
    if (root.current !== null) goToLine(root.current, line);
  };
  return (
    <>
      <Issues file={file} />
      <div className="read-report" data-alone={isRecord} ref={root} onPointerOver={point} onFocus={point}>
        {!isRecord && <AsRead file={file} root={root} leftovers={leftovers} />}
        <section aria-labelledby="becomes">
          <h2 id="becomes">{say(importWords.becomes)}</h2>
          <TakeBar taking={taking} />
          <p className="meta" role="status">
            {note}
          </p>
          <div className="stack">
            {difference.tables.map((table) => (
              <ReadTablePart
                key={table.table}
                table={table}
                chosen={chosen}
                set={set}
                speaking={speaking}
                goTo={goTo}
              />
            ))}
            {!isRecord && <LeftoverList leftovers={leftovers} goTo={goTo} />}
          </div>
        </section>
      </div>
    </>
  );
}

type AsReadProps = {
  readonly file: ReadFile;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly leftovers: Source['leftovers'];
};

function AsRead({ file, root, leftovers }: AsReadProps) {
  const { say } = useReader();
  return (
    <section aria-labelledby="as-read">
      <h2 id="as-read">{say(importWords.asRead)}</h2>
      <div
        className="source-pane"
        data-pane=""
        role="group"
        aria-label={say(importWords.asReadHint)}
        tabIndex={0}
        onKeyDown={(event) => root.current !== null && moveInLines(root.current, event)}
      >
        <SourceLines text={file.text} leftovers={leftovers} />
      </div>
    </section>
  );
}

function Issues({ file }: { readonly file: ReadFile }) {
  const { say } = useReader();
  // What names a command of the command line stands here as the list of lines itself.
  const own = file.issues.filter(({ params }) => params['command'] === undefined);
  const all = [...(file.isUncertain ? [{ message: importWords.uncertain, params: {} }] : []), ...own];
  return all.map(({ message, params }, index) => (
    <p key={index} className="note" data-tone="warn">
      {say(message, params)}
    </p>
  ));
}

type Taking = {
  readonly difference: Difference;
  readonly chosen: Chosen;
  readonly set: (ids: readonly string[], wanted: 'take' | 'leave') => void;
  readonly note: string;
  readonly taken: number | undefined;
  readonly refusal: string | undefined;
  readonly take: () => void;
};

/** What is chosen, and how it is taken over. */
function useTaking(file: ReadFile): Taking {
  const { say } = useReader();
  const { record, store } = useProject();
  const difference = useMemo(() => computeDifference(record, file.record), [record, file]);
  const [wanted, setWanted] = useState(() => firstChoice(difference));
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<{ readonly taken?: number; readonly refusal?: string }>({});
  const open = useMemo(() => new Set(openRows(difference).map(({ id }) => id)), [difference]);
  const chosen = useMemo(() => new Set([...wanted].filter((id) => open.has(id))), [wanted, open]);
  const set: Taking['set'] = (ids, what) => {
    const next = what === 'take' ? choose(difference, chosen, ids) : leave(difference, chosen, ids);
    const others =
      Math.abs(next.size - chosen.size) - ids.filter((id) => chosen.has(id) !== (what === 'take')).length;
    const message = what === 'take' ? importWords.needed : importWords.unneeded;
    setNote(others > 0 ? say(message, { count: others }) : '');
    setWanted(next);
  };
  const take = (): void => {
    try {
      store.run({
        command: 'import-record',
        input: { record: rowsToTake(difference, chosen), replaces: false },
      });
      setOutcome({ taken: chosen.size });
      setNote('');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setOutcome({ refusal: say(problems[error.code].title, error.params) });
    }
  };
  return { difference, chosen, set, note, take, taken: outcome.taken, refusal: outcome.refusal };
}

function TakeBar({ taking }: { readonly taking: Taking }) {
  const { say } = useReader();
  const { place, can, store } = useProject();
  const { chosen, difference, taken, refusal, take } = taking;
  const isAllSame = openRows(difference).length === 0;
  const mayWrite = can('write-record') || can('write-budget');
  return (
    <div className="take-bar cluster no-print">
      {!isAllSame && mayWrite && (
        <Button kind="main" isDisabled={chosen.size === 0} onPress={take}>
          {say(importWords.takeOver, { count: chosen.size })}
        </Button>
      )}
      {isAllSame && <span>✓ {say(importWords.allSame)}</span>}
      {!mayWrite && <span className="remark">{say(importWords.notAllowed)}</span>}
      {taken !== undefined && (
        <>
          <span role="status">{say(importWords.taken, { count: taken })}</span>
          <Button onPress={() => store.turn('undo')}>{say(importWords.undo)}</Button>
          <Link className="button" href={addressOf(place)}>
            {say(importWords.toOverview)}
          </Link>
          <Link className="button" href={addressOf(place, 'findings')}>
            {say(importWords.toFindings)}
          </Link>
        </>
      )}
      {refusal !== undefined && (
        <p className="note" data-tone="error" role="alert">
          {say(importWords.refused, { why: refusal })}
        </p>
      )}
    </div>
  );
}
