import { useReader } from '../say.tsx';
import { planWords } from '../screens/plan/words.ts';
import { resultsWords } from '../screens/results/words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { keyWords } from './key-words.ts';
import { useOfferedScreens } from './use-offered-screens.ts';

/** All keys that do something by themselves, where they do it. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const { say } = useReader();
  const screens = useOfferedScreens();
  const everywhere = [
    ['Ctrl K', keyWords.palette],
    ['Ctrl Z', keyWords.undo],
    ['Ctrl Y', keyWords.redo],
    ['?', keyWords.thisList],
    ['Esc', keyWords.escape],
    ['{  /', keyWords.value],
    ['Ctrl Enter', keyWords.saveText],
  ] as const;
  return (
    <Dialog title={say(keyWords.title)} close={close}>
      <dl className="keys">
        {everywhere.map(([keys, message]) => (
          <Keys key={keys} keys={keys} words={say(message)} />
        ))}
        {screens.map(({ name, title, letter }) => (
          <Keys key={name} keys={`G ${letter.toUpperCase()}`} words={say(title)} />
        ))}
      </dl>
      <h3>{say(planWords.title)}</h3>
      <p>{say(planWords.keys)}</p>
      <h3>{say(resultsWords.title)}</h3>
      <p>{say(resultsWords.chainKeys)}</p>
    </Dialog>
  );
}

function Keys({ keys, words }: { readonly keys: string; readonly words: string }) {
  return (
    <div>
      <dt>
        <kbd dir="ltr">{keys}</kbd>
      </dt>
      <dd>{words}</dd>
    </div>
  );
}
