import { useState } from 'react';
import { isLocked } from '../../../core/commands/refuse-locked.ts';
import type { Period } from '../../../core/base/period.ts';
import { observationsOf } from '../../../core/indexes.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import type { Observation } from '../../../core/indicators/observation.ts';
import type { Problem } from '../../../core/problem.ts';
import type { Project } from '../../../core/project.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import type { Wish } from '../../project/project-store.ts';
import { useReader } from '../../say.tsx';
import { useRun } from '../../ui/use-run.ts';
import { type CellKey, cellKeysOf } from './cell-keys.ts';
import {
  type DraftTrouble,
  type ObservationDraft,
  type ReadObservation,
  draftOf,
  periodOf,
  readDraft,
} from './observation-draft.ts';
import { indicatorsWords } from './words.ts';

/** What a form starts from: an observation that is there, or the period of a new one. */
export type Start = Partial<Observation> & Partial<Period>;

/**
 * A form for an observation. `replaced` is another one of the same period, which a new one would replace; `locked` the one that stands in the way since
 * what was submitted stays.
 */
export function useObservationForm(indicator: Indicator, start: Start) {
  const { tag, contentLanguage: language } = useReader();
  const { record } = useProject();
  const { run, problem } = useRun();
  const rows = observationsOf(record, indicator.id);
  const keys: readonly CellKey[] = cellKeysOf(indicator, [
    ...(indicator.baseline?.cells ?? []),
    ...rows.flatMap(({ cells = [] }) => cells),
  ]);
  const context = { tag, language, keys };
  const [draft, setDraft] = useState<ObservationDraft>(() => draftOf(start, context));
  const [troubles, setTroubles] = useState<readonly DraftTrouble[]>([]);
  const { from, to } = periodOf(draft);
  const other = rows.find((row) => row.id !== start.id && row.from === from && row.to === to);
  const isTaken = start.id !== undefined && other !== undefined;
  const save = (): boolean => {
    const result = readDraft(draft, { ...context, before: start });
    const found = 'troubles' in result ? result.troubles : [];
    setTroubles(isTaken ? [...found, { field: 'to', message: indicatorsWords.taken }] : found);
    return !isTaken && 'read' in result && run(wishOf(indicator, start, result.read));
  };
  return {
    draft,
    keys,
    troubles,
    problem,
    save,
    change: (part: Partial<ObservationDraft>) => setDraft((before) => ({ ...before, ...part })),
    replaced: start.id === undefined ? other : undefined,
    locked: problem?.code === 'period-locked' ? lockedOf(record, rows, problem) : undefined,
  };
}

const lockedOf = (
  record: Project,
  rows: readonly Observation[],
  { params }: Problem,
): Observation | undefined =>
  rows.find((row) => row.id === params['id'] && isLocked(record, 'observations', row));

function wishOf(indicator: Indicator, { id }: Start, read: ReadObservation): Wish {
  if (id === undefined) {
    const input = { id: newId('obs'), indicator: indicator.id, ...read };
    return { command: 'record-observation', input };
  }
  const unset = (['cells', 'note', 'evidence'] as const).filter((field) => read[field] === undefined);
  return { command: 'edit-row', input: { table: 'observations', id, set: read, unset } };
}
