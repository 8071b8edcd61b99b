import { useState } from 'react';
import type { ReleaseInput } from '../../../core/release/release-input.ts';
import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { LabelledInput } from '../../ui/labelled-input.tsx';
import { Answers } from './answers.tsx';
import { type Reasons, acceptedIn, isAnswered } from './finds.ts';
import { LookedThroughNote } from './looked-through.tsx';
import type { Publishing } from './use-publishing.ts';
import { releaseWords as words } from './words.ts';

/** What was found, and the way out where nothing stands in it, or somebody says why it may; where nobody else can review, somebody from outside is named. */
export function Outcome({
  input,
  publishing: { looked, publish, isPublishing },
}: {
  readonly input: ReleaseInput;
  readonly publishing: Publishing;
}) {
  const { say } = useReader();
  const [typed, setTyped] = useState('');
  const [reasons, setReasons] = useState<Reasons>({});
  if (looked === undefined) return null;
  const note = typed.trim();
  const accepted = acceptedIn(looked, reasons);
  const isReviewed = looked.unreviewed.length === 0 || note !== '';
  return (
    <>
      <LookedThroughNote looked={looked} />
      <Answers
        looked={looked}
        reasons={reasons}
        answer={(key, reason) => setReasons({ ...reasons, [key]: reason })}
      />
      {looked.unreviewed.length > 0 && (
        <LabelledInput label={say(words.outside)} dir="auto" value={typed} change={setTyped} />
      )}
      <p>
        <Button
          kind="main"
          isDisabled={!isAnswered(looked, reasons) || !isReviewed || isPublishing}
          onPress={() =>
            void publish({
              ...input,
              ...(accepted.length > 0 && { accepted: [...accepted] }),
              ...(note !== '' && { note }),
            })
          }
        >
          {say(words.nowPublish)}
        </Button>
      </p>
    </>
  );
}
