/** Places for work: `take` waits for a free one, `give` hands it to whoever waits longest. */
export type Slots = { readonly take: () => Promise<void>; readonly give: () => void };

/** So many places; who comes later gets the place of one who is done, in order of coming. */
export function openSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    take: () => {
      if (free === 0) return new Promise((resolve) => waiting.push(resolve));
      free -= 1;
      return Promise.resolve();
    },
    give: () => {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
