import { useReader } from '../say.tsx';
import { Button } from '../ui/button.tsx';
import { uiWords } from '../ui/words.ts';

/** What somebody else made of a text while it was being written here, and the choice which of both stands. */
export function TheirText({
  theirs,
  onKeepMine,
  onTakeTheirs,
}: {
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  const { say } = useReader();
  return (
    <div className="note" data-tone="warn" role="alert">
      <p>{say(uiWords.conflict)}</p>
      <h4>{say(uiWords.theirs)}</h4>
      <p className="narrative-theirs" dir="auto">
        {theirs === '' ? say(uiWords.nothingThere) : theirs}
      </p>
      <p className="cluster">
        <Button kind="main" preventFocusOnPress onPress={onKeepMine}>
          {say(uiWords.keepYours)}
        </Button>
        <Button preventFocusOnPress onPress={onTakeTheirs}>
          {say(uiWords.takeTheirs)}
        </Button>
      </p>
    </div>
  );
}
