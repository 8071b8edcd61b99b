import { useReader } from '../say.tsx';
import { Button } from './button.tsx';
import { ProblemNote } from './problem-note.tsx';
import { uiWords } from './words.ts';

/** The end of a form: why it could not be done, what does it, and what leaves it. */
export function FormEnd({
  problem,
  label,
  close,
  isReady = true,
}: {
  readonly problem: unknown;
  readonly label: string;
  readonly close: () => void;
  /** Whether it can be done as it stands. */
  readonly isReady?: boolean;
}) {
  const { say } = useReader();
  return (
    <>
      <ProblemNote failed={problem} />
      <p className="cluster">
        <Button type="submit" kind="main" isDisabled={!isReady}>
          {label}
        </Button>
        <Button onPress={close}>{say(uiWords.cancel)}</Button>
      </p>
    </>
  );
}
