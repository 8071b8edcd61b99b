import type { Indicator } from '../../../core/indicators/indicator.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { AutoField, Beside } from '../../ui/auto-field.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { useRun } from '../../ui/use-run.ts';
import { verificationField } from './part-kinds.ts';
import { indicatorsWords } from './words.ts';

const parts = ['what', 'who', 'howOften'] as const;

/** Where the values of an indicator can be verified: sources, who collects them, how often. */
export function VerificationCard({ indicator }: { readonly indicator: Indicator }) {
  const { say, pick } = useReader();
  const { can } = useProject();
  const { run, problem } = useRun();
  const sources = indicator.verification ?? [];
  const isWriter = can('write-record');
  const put = (next: typeof sources): boolean => {
    const edit = next.length === 0 ? { unset: ['verification'] } : { set: { verification: next } };
    return run({ command: 'edit-row', input: { table: 'indicators', id: indicator.id, ...edit } });
  };
  return (
    <section className="card stack" aria-labelledby="verification">
      <div className="cluster">
        <h2 id="verification">{say(indicatorsWords.verification)}</h2>
        {isWriter && (
          <Button onPress={() => put([...sources, { what: {} }])}>{say(indicatorsWords.addSource)}</Button>
        )}
      </div>
      <ProblemNote failed={problem} />
      {sources.length === 0 && <p className="remark">{say(indicatorsWords.noVerification)}</p>}
      {sources.map(({ what }, index) => (
        <div key={`${String(index)} of ${String(sources.length)}`} className="verification">
          {parts.map((part) => (
            <AutoField
              key={part}
              table="indicators"
              row={indicator}
              field="verification"
              part={`${String(index)}.${part}`}
              kind={verificationField(index, part)}
              label={say(indicatorsWords[part])}
            />
          ))}
          {isWriter && (
            <Button
              kind="quiet"
              aria-label={say(indicatorsWords.removeSource, { what: pick(what) })}
              onPress={() => put(sources.toSpliced(index, 1))}
            >
              {say(indicatorsWords.remove)}
            </Button>
          )}
        </div>
      ))}
      <Beside table="indicators" row={indicator.id} field="verification" />
    </section>
  );
}
