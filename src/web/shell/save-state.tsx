import { useProjectState } from '../project/project-context.tsx';
import { useReader } from '../say.tsx';
import { shellWords } from './words.ts';

/** Whether all that was typed has reached the server. */
export function SaveState() {
  const { say } = useReader();
  const state = useProjectState();
  const waiting = state.pending.filter((one) => one.state !== 'refused').length;
  const isBroken = state.line !== 'open';
  const words =
    waiting === 0
      ? say(shellWords.saved)
      : isBroken
        ? say(shellWords.waiting, { count: waiting })
        : say(shellWords.sending);
  return (
    <span className="badge" role="status" data-tone={waiting === 0 ? 'ok' : isBroken ? 'warn' : 'info'}>
      <span aria-hidden="true">{waiting === 0 ? '✓' : '●'}</span> {words}
    </span>
  );
}
