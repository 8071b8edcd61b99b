import { startTransition, useEffect, useReducer, useState } from 'react';
import { whenCalm } from './after-paint.ts';

/** Something that is loaded when it is first needed, and is there at once from then on. */
export type Later<Value> = {
  readonly load: () => Promise<Value>;
  /** What was loaded; `undefined` before. */
  readonly now: () => Value | undefined;
};

/** Loads it once, however often it is asked for; after a failure anew. */
export function later<Value>(load: () => Promise<Value>): Later<Value> {
  let loading: Promise<Value> | undefined;
  let value: Value | undefined;
  const start = async (): Promise<Value> => {
    try {
      value = await load();
      return value;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return { load: () => (loading ??= start()), now: () => value };
}

/** Loads it without waiting for it. Whoever needs it then hears of a failure. */
export const loadEarly = ({ load }: Pick<Later<unknown>, 'load'>): void => void load().catch(() => undefined);

/** Loads it once what stands is painted and the browser has nothing else to do. */
export const loadWhenCalm = (one: Pick<Later<unknown>, 'load'>): void => whenCalm(() => loadEarly(one));

/** What is loaded later, `undefined` until then, with whether that failed and how to try anew. */
export type BeingLoaded<Value> = {
  readonly value: Value | undefined;
  readonly hasFailed: boolean;
  readonly again: () => void;
};

/** Loads something, and draws anew when it is there. React's `lazy` would show that it is loading for a third of a second at least, and never try again. */
export function useLater<Value>(one: Later<Value>): BeingLoaded<Value> {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  const [failed, setFailed] = useState<Later<Value>>();
  const value = one.now();
  const hasFailed = failed === one;
  const isWanted = value === undefined && !hasFailed;
  useEffect(() => {
    // It may have come since this was drawn: then it is drawn anew all the same.
    if (isWanted)
      one.load().then(
        // In a transition: it is drawn in pieces, between which the browser answers.
        () => startTransition(look),
        () => setFailed(one),
      );
  }, [one, isWanted]);
  return { value, hasFailed, again: () => setFailed(undefined) };
}
