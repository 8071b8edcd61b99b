import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Problem, problems } from '../../../core/problem.ts';
import type { Wish } from '../../project/project-store.ts';
import { useOpened } from '../../project/project-context.tsx';
import { useReader } from '../../say.tsx';

/** Commands as the plan gives them, and what is said of the last of them. */
export type Deeds = {
  readonly message: string;
  readonly tell: (message: string) => void;
  /** Does it, and says whether it was done; nothing is no deed. When it returns, the page shows it. */
  readonly run: (wish: Wish | undefined) => boolean;
};

/** The commands of a screen that has one place to say why something cannot be done. */
export function useDeeds(): Deeds {
  const { say } = useReader();
  const { store } = useOpened();
  const [message, tell] = useState('');
  const run = (wish: Wish | undefined): boolean => {
    if (wish === undefined) return false;
    try {
      flushSync(() => store.run(wish));
      tell('');
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code !== 'nothing-changes') tell(say(problems[error.code].title, error.params));
      return false;
    }
  };
  return { message, tell, run };
}
