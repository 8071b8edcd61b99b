import { Problem } from '../../core/problem.ts';
import { type Later, later } from '../later.ts';
import type * as engine from './engine.ts';
import type { Decide } from './pending.ts';

/** What decides. */
export type Engine = Pick<typeof engine, 'decide' | 'contractOf' | 'mostBytesOf' | 'titleOf'>;

/** A contract by which commands are sent. */
export type CommandContract = ReturnType<Engine['contractOf']>;

/** The mark of a browser's clock from which on what is typed is done at once. */
const readyToDecide = 'ready to decide';

/** It is large, and a record can be looked at before it is there. */
export const engineLater: Later<Engine> = later(async () => {
  const loaded = await import('./engine.ts');
  performance.mark(readyToDecide);
  return loaded;
});

/** The changes that a command asks for. Throws Problem `still-loading` before it is there. */
export const decideIfLoaded: Decide = (...asked) => {
  const loaded = engineLater.now();
  if (loaded === undefined) throw new Problem('still-loading', {});
  return loaded.decide(...asked);
};

/** How many bytes the input of a command may have; no bound before it is there, for then nothing is decided. */
export const mostBytesIfLoaded = (command: string): number =>
  engineLater.now()?.mostBytesOf(command) ?? Number.POSITIVE_INFINITY;
