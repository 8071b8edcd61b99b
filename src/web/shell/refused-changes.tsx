/** What the server did not take over, with why: nothing of it is lost, and its sender decides what becomes of it. */

import { problems } from '../../core/problem.ts';
import { useOpened, useProjectState } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { Button } from '../ui/button.tsx';
import { ConflictNote } from '../ui/conflict-note.tsx';
import { typedTexts } from './typed-texts.ts';
import { shellWords } from './words.ts';

/** The changes that were refused; nothing where there are none. */
export function RefusedChanges() {
  const { say } = useReader();
  const { store } = useOpened();
  const state = useProjectState();
  const refused = state.pending.filter((one) => one.refusal !== undefined);
  if (refused.length === 0) return null;
  return (
    <section className="note no-print" data-tone="error" role="alert">
      <h2>{say(shellWords.refusedTitle, { count: refused.length })}</h2>
      <ul className="stack">
        {refused.map((one) =>
          one.refusal === undefined ? null : (
            <li key={one.key} className="stack">
              {one.refusal.conflicts.length > 0 ? (
                <ConflictNote pendingKey={one.key} conflicts={one.refusal.conflicts} />
              ) : (
                <>
                  <p>{say(problems[one.refusal.code].title, one.refusal.params)}</p>
                  <Typed texts={typedTexts(one.input)} />
                  <p className="cluster">
                    <Button onPress={() => store.insist(one.key)}>{say(shellWords.sendAgain)}</Button>
                    <Button onPress={() => store.drop(one.key)}>{say(shellWords.letGo)}</Button>
                  </p>
                </>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** The field shows again what is in the record; what was typed there stands here, to be copied. */
function Typed({ texts }: { readonly texts: readonly string[] }) {
  const { say } = useReader();
  return texts.map((text) => (
    <textarea
      key={text}
      className="input"
      dir="auto"
      rows={3}
      readOnly
      aria-label={say(shellWords.whatWasTyped)}
      value={text}
    />
  ));
}
