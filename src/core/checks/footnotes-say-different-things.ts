import type { Project, Rows } from '../project.ts';
import type { Check, Found } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** Footnotes that differ in a word or two can be one. */
export const footnotesSayDifferentThings: Check = {
  id: 'footnotes-say-different-things',
  catalogue: 'TX-05',
  severity: 'advice',
  rule: 'Good practice: one footnote for one thing; near-copies hide what differs.',
  message: 'Footnotes {first} and {second} are nearly the same: “{onlyFirst}” – “{onlySecond}”.',
  find,
};

/** Near-copies stand near each other. */
const reach = 5;

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) =>
    source.footnotes.flatMap((_, index) =>
      Array.from({ length: reach }, (_none, offset) => index + 1 + offset).flatMap((other) =>
        findPair(source, index, other),
      ),
    ),
  );
}

function findPair(source: Rows['sources'], index: number, other: number): readonly Found[] {
  const [a, b] = [source.footnotes[index], source.footnotes[other]];
  const difference = a && b && slightlyDiffering(a.text.split(/\s+/), b.text.split(/\s+/));
  if (!a || !b || !difference) return [];
  const [onlyFirst, onlySecond] = difference;
  return [
    {
      at: [
        placeInSource(source, `footnotes.${index}`, a.line),
        placeInSource(source, `footnotes.${other}`, b.line),
      ],
      params: { first: a.mark, second: b.mark, onlyFirst, onlySecond },
    },
  ];
}

/** The one group of words in which two long texts differ, where at least two thirds of both are the same. */
function slightlyDiffering(
  a: readonly string[],
  b: readonly string[],
): readonly [string, string] | undefined {
  const shorter = Math.min(a.length, b.length);
  let [front, back] = [0, 0];
  while (front < shorter && a[front] === b[front]) front += 1;
  while (back < shorter - front && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  if (shorter < 6 || (front + back) * 3 < Math.max(a.length, b.length) * 2) return undefined;
  return [a.slice(front, a.length - back).join(' '), b.slice(front, b.length - back).join(' ')];
}
