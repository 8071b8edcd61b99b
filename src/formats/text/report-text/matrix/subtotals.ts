/** A line of costs as an amount in minor units (absent where it is not known), and whether its words say that it is a sum. */
export type CostAmount = { readonly minor: number | undefined; readonly isSum: boolean };

/** The places of the sums that are the sum of the amounts above them: of those since the last sum, or of all. */
export function trueSums(amounts: readonly CostAmount[]): ReadonlySet<number> {
  const found = new Set<number>();
  let [group, all] = [0, 0];
  for (const [at, { minor = Number.NaN, isSum }] of amounts.entries()) {
    if (isSum) {
      if (minor === group || minor === all) found.add(at);
      group = 0;
    } else {
      group += minor;
      all += minor;
    }
  }
  return found;
}
