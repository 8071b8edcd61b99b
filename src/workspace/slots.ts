/** Places for work: `run` does it as soon as there is a free one, which is free again when it ends, however it ends. */
export type Slots = { readonly run: <Result>(work: () => Promise<Result>) => Promise<Result> };

/** So many places; who comes later gets the place of one who is done, in order of coming. */
export function openSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;
  const take = (): Promise<void> => {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free -= 1;
    return Promise.resolve();
  };
  const give = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    run: async (work) => {
      await take();
      try {
        return await work();
      } finally {
        give();
      }
    },
  };
}
