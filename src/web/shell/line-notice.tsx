import { useProjectState } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { shellWords } from './words.ts';

/** Says that the line is broken, or the session over, and that nothing is lost by it. */
export function LineNotice() {
  const { say } = useReader();
  const state = useProjectState();
  const count = state.pending.filter((one) => one.state !== 'refused').length;
  if (state.line === 'open') return null;
  if (state.line === 'broken')
    return (
      <p className="note" data-tone="warn" role="status">
        {say(shellWords.broken, { count })}
      </p>
    );
  return (
    <p className="note" data-tone="warn" role="alert">
      {say(shellWords.signedOut)}{' '}
      <a href={`/sign-in?next=${encodeURIComponent(location.pathname)}`}>{say(shellWords.signInAgain)}</a>
    </p>
  );
}
