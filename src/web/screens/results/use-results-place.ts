import { useCallback } from 'react';
import { useSearchParams } from '../../router.tsx';
import type { Id } from '../../../core/base/id.ts';
import { useProject } from '../../project/project-context.tsx';
import type { ChainRow } from './chain-row.ts';
import { type View, chainRowAt, viewOf } from './view-of.ts';

/** Where on the screen of results one is, as the address says, and how one goes on. */
export type ResultsPlace = {
  readonly view: View;
  /** The row of the chain that is chosen. */
  readonly row: ChainRow | undefined;
  /** What the address names: a row of any table, and a field of it. */
  readonly named: { readonly row: Id; readonly field: string | undefined } | undefined;
  readonly show: (view: View, row?: Id) => void;
  readonly choose: (row: Id | undefined) => void;
};

/** Where on the screen of results one is. */
export function useResultsPlace(): ResultsPlace {
  const [params, setParams] = useSearchParams();
  const { record } = useProject();
  const [tab, row, field] = ['tab', 'row', 'field'].map((name) => params.get(name));
  const view = viewOf(record, { tab: tab ?? null, row: row ?? null, field: field ?? null });
  const choose = useCallback(
    (id: Id | undefined): void =>
      setParams((before) => withParams(before, { tab: view, row: id, field: undefined }), { replace: true }),
    [setParams, view],
  );
  const show = useCallback(
    (next: View, id?: Id): void =>
      setParams((before) => withParams(before, { tab: next, ...(id !== undefined && { row: id }) })),
    [setParams],
  );
  return {
    view,
    row: chainRowAt(record, row ?? null),
    named: row === null || row === undefined ? undefined : { row, field: field ?? undefined },
    show,
    choose,
  };
}

function withParams(
  before: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>,
): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) after.delete(name);
    else after.set(name, value);
  }
  return after;
}
