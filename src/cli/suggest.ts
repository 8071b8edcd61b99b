/** The candidate that a mistyped word most probably means; `undefined` where none is near. */
export function suggest(typed: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(typed.toLowerCase(), candidate) }))
    .filter(
      ({ candidate, distance }) => distance <= Math.ceil(candidate.length / 3) || isStart(typed, candidate),
    )
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

const isStart = (typed: string, candidate: string): boolean =>
  typed.length >= 3 && candidate.startsWith(typed);

/** How many letters must be added, dropped or changed (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 0; row < from.length; row += 1) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (to[column - 1] === from[row] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
