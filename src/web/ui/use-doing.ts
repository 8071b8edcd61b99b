import { useState } from 'react';

/** Does one thing at a time on the server; what went wrong with the last stays until the next. */
export function useDoing(): {
  readonly isBusy: boolean;
  readonly failed: unknown;
  /** Whether the last went well. */
  readonly isDone: boolean;
  readonly act: (work: () => Promise<void>) => void;
} {
  const [state, setState] = useState<{
    readonly is: 'idle' | 'busy' | 'done' | 'failed';
    readonly why?: unknown;
  }>({ is: 'idle' });
  const act = async (work: () => Promise<void>): Promise<void> => {
    setState({ is: 'busy' });
    try {
      await work();
      setState({ is: 'done' });
    } catch (why) {
      setState({ is: 'failed', why });
    }
  };
  return {
    isBusy: state.is === 'busy',
    isDone: state.is === 'done',
    failed: state.is === 'failed' ? state.why : undefined,
    act: (work) => void act(work),
  };
}
