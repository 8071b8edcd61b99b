import { useState } from 'react';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { CorrectionForm } from './correction-form.tsx';
import type { Correcting } from './use-correction-form.ts';
import type { Start } from './use-observation-form.ts';
import { ValueForm } from './value-form.tsx';

/** A form for the value of a period: what was counted, its split, a note, and what proves it. Where the period is locked, it leads to a correction. */
export function ObservationForm(props: {
  readonly indicator: Indicator;
  readonly start: Start;
  readonly close: () => void;
}) {
  const [correcting, setCorrecting] = useState<Correcting>();
  return correcting === undefined ? (
    <ValueForm {...props} correct={setCorrecting} />
  ) : (
    <CorrectionForm {...correcting} close={props.close} />
  );
}
