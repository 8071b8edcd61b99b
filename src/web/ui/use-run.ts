import { useState } from 'react';
import { Problem } from '../../core/problem.ts';
import { useOpened } from '../project/project-context.tsx';
import type { Wish } from '../project/project-store.ts';

/** Runs commands; what cannot be done is kept as the problem that it is, until the next that can. */
export function useRun(): { readonly run: (wish: Wish) => boolean; readonly problem: Problem | undefined } {
  const { store } = useOpened();
  const [problem, setProblem] = useState<Problem>();
  const run = (wish: Wish): boolean => {
    try {
      store.run(wish);
      setProblem(undefined);
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      return false;
    }
  };
  return { run, problem };
}
