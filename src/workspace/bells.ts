/** Bells that ring when something is appended to a project. However many hang there, the store is heard once. */

import type { Store } from '../store/store.ts';
import type { ProjectPlace } from './sender.ts';

/** Wakes one who waits. It remembers that it rang while nobody waited, so that nothing is missed; many rings are one. */
export type Bell = {
  readonly ring: () => void;
  /** Waits for a ring, but no longer than so many milliseconds. */
  readonly wait: (mostMs: number) => Promise<void>;
};

/** A bell that has not rung. */
export function makeBell(): Bell {
  let isRung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      isRung = true;
      wake?.();
    },
    wait: (mostMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => wake?.(), mostMs);
        wake = () => {
          clearTimeout(timer);
          isRung = false;
          wake = undefined;
          resolve();
        };
        if (isRung) wake();
      }),
  };
}

/** The bells of a process. */
export type Bells = {
  /** From when this is done, the bell rings at every append to the project. Throws a Problem where the database does not answer. */
  readonly hang: (place: ProjectPlace, bell: Bell) => Promise<void>;
  readonly takeDown: (place: ProjectPlace, bell: Bell) => void;
  readonly close: () => Promise<void>;
};

/** No bells yet; the store is heard from the first one on. */
export function openBells(store: Pick<Store, 'listen'>): Bells {
  const byPlace = new Map<string, Set<Bell>>();
  let hearing: Promise<() => Promise<void>> | undefined;
  const hear = async (): Promise<void> => {
    const own = (hearing ??= store.listen((appended) => {
      for (const bell of byPlace.get(keyOf(appended)) ?? []) bell.ring();
    }));
    await own.catch((error: unknown) => {
      if (hearing === own) hearing = undefined;
      throw error;
    });
  };
  return {
    hang: async (place, bell) => {
      const bells = byPlace.get(keyOf(place)) ?? new Set();
      byPlace.set(keyOf(place), bells.add(bell));
      await hear();
    },
    takeDown: (place, bell) => {
      const bells = byPlace.get(keyOf(place));
      bells?.delete(bell);
      if (bells?.size === 0) byPlace.delete(keyOf(place));
    },
    close: async () => {
      const stop = await hearing?.catch(() => undefined);
      await stop?.();
    },
  };
}

const keyOf = ({ office, project }: ProjectPlace): string => `${office} ${project}`;
