import type { Indicator } from '../../../core/indicators/indicator.ts';
import { BehindCard } from './behind-card.tsx';
import { DefinitionCard } from './definition-card.tsx';
import { FormulaCard } from './formula/formula-card.tsx';
import { IndicatorFindings } from './indicator-findings.tsx';
import { IndicatorHead } from './indicator-head.tsx';
import { IndicatorRemoval } from './indicator-removal.tsx';
import { ObservationsCard } from './observations-card.tsx';
import { SplitCard } from './split-card.tsx';
import { StandingCard } from './standing-card.tsx';
import { TargetsCard } from './targets-card.tsx';
import { TraceCard } from './trace-card.tsx';
import { VerificationCard } from './verification-card.tsx';

/** One indicator: how it stands, its values, targets and splits, what stands behind it, what is found on it. */
export function IndicatorPage({ indicator }: { readonly indicator: Indicator }) {
  return (
    <>
      <IndicatorHead indicator={indicator} />
      <div className="indicator-page">
        <div className="stack">
          <StandingCard indicator={indicator} />
          <TraceCard indicator={indicator} />
          <ObservationsCard indicator={indicator} />
          <TargetsCard indicator={indicator} />
          <SplitCard indicator={indicator} />
          <DefinitionCard indicator={indicator} />
          <FormulaCard indicator={indicator} />
          <VerificationCard indicator={indicator} />
          <IndicatorRemoval indicator={indicator} />
        </div>
        <div className="stack">
          <IndicatorFindings indicator={indicator} />
          <BehindCard indicator={indicator} />
        </div>
      </div>
    </>
  );
}
