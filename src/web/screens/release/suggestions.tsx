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
  const suggestions = useMemo(() => suggestRedactions(record).toSorted(byUrgency), [record]);
  if (!mayWrite || suggestions.length === 0) return null;
  return (
    <section className="card stack no-print">
      <h2>{say(words.suggested, { count: suggestions.length })}</h2>
      <p className="remark">{say(words.suggestedWhy)}</p>
      <ul className="stack">
        {suggestions.slice(0, mostShown).map((one) => (
          <Suggestion key={JSON.stringify(one)} one={one} withhold={withhold} />
        ))}
      </ul>
      <ProblemNote failed={problem} />
    </section>
  );
}

/** What people wrote comes before fields that are left out in any case. */
const byUrgency = (a: SuggestedRedaction, b: SuggestedRedaction): number =>
  Number(a.because === 'label') - Number(b.because === 'label');

function Suggestion({
  one,
  withhold,
}: {
  readonly one: SuggestedRedaction;
  readonly withhold: (all: readonly Withholding[]) => boolean;
}) {
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
