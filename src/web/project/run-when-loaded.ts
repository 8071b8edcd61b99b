import { Problem } from '../../core/problem.ts';
import type { Later } from '../later.ts';
import type { ProjectStore, Wish } from './project-store.ts';

/**
 * The store, in which commands wait while what decides them is still being loaded, in their order. One that cannot be done then is refused, as it would be
 * by the server: nothing of it is lost.
 */
export function runWhenLoaded(store: ProjectStore, engine: Later<unknown>): ProjectStore {
  const runLater = async (wish: Wish): Promise<void> => {
    try {
      await engine.load();
      store.run(wish);
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem('still-loading', {});
      if (problem.code !== 'nothing-changes') store.refuse(wish, problem);
    }
  };
  return {
    ...store,
    run: (wish) => {
      if (engine.now() === undefined) void runLater(wish);
      else store.run(wish);
    },
  };
}
