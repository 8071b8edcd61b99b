import type { Project } from '../project.ts';
import { isStale } from '../release/withheld-words.ts';
import { type Check, type Found, placeOf } from './check.ts';

/** A text is still the one in which what is withheld of it was chosen. */
export const redactionsFitTheirText: Check = {
  id: 'redactions-fit-their-text',
  catalogue: 'RD-13',
  severity: 'error',
  rule: 'What is withheld is a place in a text; when the text changes, the place covers other words, and those that it was chosen for may be shown.',
  message:
    '{count, plural, one {A text was} other {# texts were}} changed after what is withheld of {count, plural, one {it} other {them}} was chosen. Choose it again.',
  find,
};

function find(project: Project): readonly Found[] {
  const stale = project.redactions.filter((redaction) => isStale(project, redaction));
  if (stale.length === 0) return [];
  return [
    {
      at: stale.map((redaction) => placeOf('redactions', redaction, 'span')),
      params: { count: stale.length },
    },
  ];
}
