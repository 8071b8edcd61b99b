import { type ComponentType, createElement, startTransition, useEffect, useReducer, useState } from 'react';

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

/** What is loaded later, `undefined` until then. React's `lazy` would show that it is loading for a third of a second at least. */
export function useLater<Value>(one: Later<Value>): Value | undefined {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  const [failure, setFailure] = useState<{ readonly of: Later<Value>; readonly error: unknown }>();
  const value = one.now();
  const isMissing = value === undefined;
  useEffect(() => {
    // It may have come since this was drawn: then it is drawn anew all the same.
    if (isMissing)
      one.load().then(
        // In a transition: it is drawn in pieces, between which the browser answers.
        () => startTransition(look),
        (error: unknown) => setFailure({ of: one, error }),
      );
  }, [one, isMissing]);
  if (failure?.of === one) throw failure.error;
  return value;
}

/** A component whose code is loaded when it is first drawn, or by `load` before; nothing stands in its place until then. */
export function drawnLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & Pick<Later<unknown>, 'load'> {
  const component = later(load);
  const Drawn = (given: Props) => {
    const Component = useLater(component);
    return Component === undefined ? null : createElement(Component, given);
  };
  return Object.assign(Drawn, { load: component.load });
}
