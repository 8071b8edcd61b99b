import { useState } from 'react';
import { Problem, problems } from '../../../core/problem.ts';
import type { Wish } from '../../project/project-store.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';

/** Runs commands, and says in words why one cannot be done; `run` tells whether it was done. */
export function useRun(): {
  readonly run: (wish: Wish) => boolean;
  readonly trouble: string | undefined;
} {
  const { say } = useReader();
  const { store } = useProject();
  const [trouble, setTrouble] = useState<string>();
  const run = (wish: Wish): boolean => {
    try {
      store.run(wish);
      setTrouble(undefined);
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setTrouble(say(problems[error.code].title, error.params));
      return false;
    }
  };
  return { run, trouble };
}
