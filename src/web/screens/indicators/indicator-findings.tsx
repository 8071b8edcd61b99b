import type { Finding, Place } from '../../../core/checks/check.ts';
import { observationsOf } from '../../../core/indexes.ts';
import type { Indicator } from '../../../core/indicators/indicator.ts';
import { useFindings, useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { FindingNote } from '../../ui/finding-note.tsx';
import { indicatorsWords } from './words.ts';

/** Findings on these fields of an indicator stand beside the fields themselves. */
const besideFields: readonly (string | undefined)[] = [
  'title',
  'code',
  'result',
  'measure',
  'unitKind',
  'unitLabel',
  'accumulation',
  'direction',
  'dimensions',
  'baseline',
  'corporateCode',
  'method',
  'formula',
];

/** What the checks find on an indicator and its values, but for what stands beside its fields. */
export function IndicatorFindings({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useReader();
  const { record } = useProject();
  const { findings } = useFindings() ?? {};
  if (findings === undefined) return <section className="card indicator-findings" aria-busy="true" />;
  const values = new Set(observationsOf(record, indicator.id).map(({ id }) => id));
  const isOwn = (place: Place | undefined): boolean =>
    place?.row === indicator.id || (place?.table === 'observations' && values.has(place.row));
  const isHere = ({ at }: Finding): boolean => at.some(isOwn);
  const isBeside = ({ at: [first] }: Finding): boolean =>
    first?.row === indicator.id && besideFields.includes(first.field);
  const here = findings.filter((finding) => isHere(finding) && !isBeside(finding));
  return (
    <section className="card stack indicator-findings">
      <h2>
        {say(indicatorsWords.findings)} ({here.length})
      </h2>
      {here.length === 0 && <p className="remark">{say(indicatorsWords.noFindings)}</p>}
      {here.map((finding) => (
        <FindingNote key={finding.id} finding={finding} isHere={isOwn(finding.at[0])} />
      ))}
    </section>
  );
}
