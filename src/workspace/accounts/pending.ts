/**
 * What waits for an answer: challenges of passkeys, sign-ins that are at a provider. It stays in the memory of this process, since it lives for
 * minutes and a restart costs no more than trying again. Where several processes serve one address, a browser must come back to its own.
 */

/** Things that can be taken once each, before they are over. */
export type Pending<Thing> = {
  readonly keep: (key: string, thing: Thing) => void;
  readonly take: (key: string) => Thing | undefined;
};

type Limits = { readonly clock: () => number; readonly lifeMs: number; readonly most: number };

/** Keeps up to `most` things, each for so long; a new one takes the place of the oldest. */
export function openPending<Thing>({ clock, lifeMs, most }: Limits): Pending<Thing> {
  const kept = new Map<string, { readonly thing: Thing; readonly until: number }>();
  return {
    keep: (key, thing) => {
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
      kept.set(key, { thing, until: clock() + lifeMs });
    },
    take: (key) => {
      const found = kept.get(key);
      kept.delete(key);
      return found !== undefined && clock() < found.until ? found.thing : undefined;
    },
  };
}
