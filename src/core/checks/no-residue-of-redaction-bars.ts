import type { Project } from '../project.ts';
import type { Check, Found } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** Withheld words left no glyphs in the text. */
export const noResidueOfRedactionBars: Check = {
  id: 'no-residue-of-redaction-bars',
  catalogue: 'RD-03',
  severity: 'warning',
  rule: 'A public version is made without the withheld values and without anything drawn over them; glyphs in their place show that bars were drawn.',
  message:
    '{count, plural, one {A withheld span} other {# withheld spans}} left glyphs in the text (on {lines, plural, one {line} other {lines}} {lines}): what remains of a redaction bar.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => {
    if (source.withheld.length === 0) return [];
    return [
      {
        at: source.withheld.map(({ line }, index) => placeInSource(source, `withheld.${index}`, line)),
        params: { count: source.withheld.length, lines: source.withheld.map(({ line }) => line) },
      },
    ];
  });
}
