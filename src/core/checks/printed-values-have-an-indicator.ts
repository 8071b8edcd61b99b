import { indicatorsAround } from '../indicators/indicators-around.ts';
import type { Project, Rows } from '../project.ts';
import { type Check, type Found, placeOf } from './check.ts';
import { nameOf } from './words/name-of.ts';

/** No baseline or target stands in a row of its own, without indicator. */
export const printedValuesHaveAnIndicator: Check = {
  id: 'printed-values-have-an-indicator',
  catalogue: 'LF-19',
  severity: 'error',
  rule: 'Good practice: each baseline and each target stands in the row of its indicator.',
  message:
    'A value “{text}” stands without indicator{neighbours, plural, =0 {} one {, beside {neighbours}} other {, between {neighbours}}}.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) =>
    source.leftovers.flatMap((leftover, index) =>
      leftover.why === 'value-without-indicator' ? [found(project, source, index)] : [],
    ),
  );
}

function found(project: Project, source: Rows['sources'], index: number): Found {
  const { line = 0, text = '' } = source.leftovers[index] ?? {};
  const { before, after } = indicatorsAround(project, source.id, line);
  const neighbours = [before, after].filter((indicator) => indicator !== undefined);
  return {
    at: [
      { ...placeOf('sources', source, `leftovers.${index}`), source: { source: source.id, line } },
      ...neighbours.map((indicator) => placeOf('indicators', indicator)),
    ],
    params: { text: text.trim(), neighbours: neighbours.map(nameOf) },
  };
}
