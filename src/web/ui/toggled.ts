/** A list after one of its values was chosen, or not any more, in the order of all. */
export const toggled = <Value>(
  all: readonly Value[],
  value: Value,
  chosen: readonly Value[] = [],
): readonly Value[] => all.filter((one) => (one === value) !== chosen.includes(one));
