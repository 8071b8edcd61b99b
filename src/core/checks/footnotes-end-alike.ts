import type { Project } from '../project.ts';
import type { Check, Found } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** Either all footnotes end with a full stop, or none does. */
export const footnotesEndAlike: Check = {
  id: 'footnotes-end-alike',
  catalogue: 'TX-18',
  severity: 'advice',
  rule: 'Good practice: footnotes are punctuated in one way.',
  message:
    '{count} of {total} footnotes {count, plural, one {ends} other {end}} without a full stop ({marks}), the others with one.',
  find,
};

const isEnded = (text: string): boolean => /[.!?…。؟][\s"”»’')\]]*$/u.test(text);

function find(project: Project): readonly Found[] {
  return project.sources.flatMap((source) => {
    const open = [...source.footnotes.entries()].filter(([, { text }]) => !isEnded(text));
    if (open.length === 0 || open.length === source.footnotes.length) return [];
    return [
      {
        at: open.map(([index, { line }]) => placeInSource(source, `footnotes.${index}`, line)),
        params: {
          count: open.length,
          total: source.footnotes.length,
          marks: open.map(([, { mark }]) => mark),
        },
      },
    ];
  });
}
