import { useMemo } from 'react';
import { type SuggestedRedaction, suggestRedactions } from '../../../core/release/suggest-redactions.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { PlaceWords } from './place-words.tsx';
import { type Withholding, wordsOf } from './redactions.ts';
import { useWithholding } from './use-withholding.ts';
import { becauseWords, releaseWords as words } from './words.ts';

const mostShown = 50;

/** What may have to be withheld, with why; the likeliest first. */
export function Suggestions() {
  const { say } = useReader();
  const { record } = useProject();
  const { mayWrite, withhold, problem } = useWithholding();
  const all = useMemo(() => suggestRedactions(record), [record]);
  if (!mayWrite || all.length === 0) return null;
  const [written, closed] = [all.filter((one) => !isByLabel(one)), all.filter(isByLabel)];
  return (
    <section className="card stack no-print">
      <h2>{say(words.suggested, { count: written.length })}</h2>
      <p className="remark">{say(words.suggestedWhy)}</p>
      <Suggested all={written} withhold={withhold} />
      {closed.length > 0 && (
        <details>
          <summary>
            {say(words.leftOut)} ({closed.length})
          </summary>
          <Suggested all={closed} withhold={withhold} />
        </details>
      )}
      <ProblemNote failed={problem} />
    </section>
  );
}

/** A field whose label keeps it out of the public version: a redaction only says on which ground. */
const isByLabel = ({ because }: SuggestedRedaction): boolean => because === 'label';

type Withhold = (all: readonly Withholding[]) => boolean;

function Suggested({
  all,
  withhold,
}: {
  readonly all: readonly SuggestedRedaction[];
  readonly withhold: Withhold;
}) {
  return (
    <ul className="stack">
      {all.slice(0, mostShown).map((one) => (
        <Suggestion key={JSON.stringify(one)} one={one} withhold={withhold} />
      ))}
    </ul>
  );
}

function Suggestion({ one, withhold }: { readonly one: SuggestedRedaction; readonly withhold: Withhold }) {
  const { say } = useReader();
  const { record } = useProject();
  const passage = wordsOf(record, one) ?? say(words.wholeField);
  return (
    <li className="cluster">
      <span>
        <PlaceWords of={one} /> – <q dir="auto">{passage}</q>{' '}
        <span className="meta">
          {say(becauseWords[one.because])}, <bdi>{one.ground}</bdi>
        </span>
      </span>
      <Button aria-label={say(words.withholdThis, { words: passage })} onPress={() => withhold([one])}>
        {say(words.withhold, { count: 1 })}
      </Button>
    </li>
  );
}
