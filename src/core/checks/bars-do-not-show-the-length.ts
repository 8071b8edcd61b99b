import type { Project } from '../project.ts';
import type { Check, Found } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** A bar is as long as any other, so that nobody can count the letters below it. */
export const barsDoNotShowTheLength: Check = {
  id: 'bars-do-not-show-the-length',
  catalogue: 'RD-09',
  severity: 'advice',
  rule: 'Good practice: withheld words are replaced by one mark of fixed length; a bar of their own length helps to guess them.',
  message:
    'The {count, plural, one {bar shows} other {bars show}} how long the withheld words are: {glyphs} letters.',
  find,
};

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => {
    const lengths = source.withheld.map(({ glyphs }) => glyphs);
    const isOneLength = lengths.length > 1 && new Set(lengths).size === 1;
    if (lengths.length === 0 || isOneLength) return [];
    return [
      {
        at: source.withheld.map(({ line }, index) => placeInSource(source, `withheld.${index}`, line)),
        params: { count: lengths.length, glyphs: lengths },
      },
    ];
  });
}
