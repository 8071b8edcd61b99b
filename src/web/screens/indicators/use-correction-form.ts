import { useState } from 'react';
import { correctedValue } from '../../../core/indicators/correction.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import type { Observation } from '../../../core/indicators/observation.ts';
import { bookingDraftOf } from '../../correction/booking.ts';
import { newId } from '../../new-id.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { useRun } from '../../ui/use-run.ts';
import { cellKeysOf } from './cell-keys.ts';
import { type CorrectionDraft, correctionDraftOf, readCorrection } from './correction-draft.ts';
import type { DraftTrouble, ObservationDraft } from './observation-draft.ts';

/** What is corrected; `typed` is what somebody has typed already before he was refused. */
export type Correcting = {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly typed?: ObservationDraft | undefined;
};

/** A form for the correction of an observation. `now` is what it says with the corrections before this one. */
export function useCorrectionForm({ indicator, observation, typed }: Correcting) {
  const { tag, contentLanguage: language } = useReader();
  const { record } = useProject();
  const { run, problem } = useRun();
  const now = correctedValue(record, observation);
  const context = { tag, language, keys: cellKeysOf(indicator, now.cells) };
  const [draft, setDraft] = useState<CorrectionDraft>(() => {
    const begun = correctionDraftOf(observation, now, { ...context, booking: bookingDraftOf(record) });
    return typed === undefined ? begun : { ...begun, said: { ...begun.said, ...valuesOf(typed) } };
  });
  const [troubles, setTroubles] = useState<readonly DraftTrouble[]>([]);
  const book = (): boolean => {
    const result = readCorrection(draft, { ...context, now });
    setTroubles('troubles' in result ? result.troubles : []);
    if ('troubles' in result) return false;
    const input = { id: newId('adj'), corrects: observation.id, ...result.read };
    return run({ command: 'adjust-value', input });
  };
  return {
    now,
    draft,
    keys: context.keys,
    troubles,
    problem,
    book,
    change: (part: Partial<CorrectionDraft>) => setDraft((before) => ({ ...before, ...part })),
    changeSaid: (part: Partial<ObservationDraft>) =>
      setDraft((before) => ({ ...before, said: { ...before.said, ...part } })),
  };
}

const valuesOf = ({ value, denominator, cells }: ObservationDraft) => ({ value, denominator, cells });
