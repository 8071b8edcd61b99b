import { useState } from 'react';
import { Problem, problems } from '../../../core/problem.ts';
import type { Wish } from '../../project/project-store.ts';
import { useProject } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';

/** Runs commands, and says in words why one cannot be done; `run` tells whether all were done. */
export function useRun(): {
  readonly run: (...wishes: readonly Wish[]) => boolean;
  readonly trouble: string | undefined;
} {
  const { say } = useReader();
  const { store } = useProject();
  const [trouble, setTrouble] = useState<string>();
  const run = (...wishes: readonly Wish[]): boolean => {
    try {
      for (const wish of wishes) store.run(wish);
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
