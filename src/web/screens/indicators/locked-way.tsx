import { useReader } from '../../say.tsx';
import { Button } from '../../ui/button.tsx';
import { indicatorsWords } from './words.ts';

/** Stands where a value was not changed since its report was submitted: what is done instead. */
export function LockedWay({ correct }: { readonly correct: () => void }) {
  const { say } = useReader();
  return (
    <div className="note stack" data-tone="warn" role="alert">
      <p>{say(indicatorsWords.lockedWay)}</p>
      <p>
        <Button onPress={correct}>{say(indicatorsWords.correctValue)}</Button>
      </p>
    </div>
  );
}
